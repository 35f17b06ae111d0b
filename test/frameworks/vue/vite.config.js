import vue from '@vitejs/plugin-vue';
import { pageOf } from '../vite.shared.js';

const isCustomElement = (tag) => tag.includes('-');

export default pageOf('vue', { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
