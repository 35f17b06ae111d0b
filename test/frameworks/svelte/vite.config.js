import { svelte } from '@sveltejs/vite-plugin-svelte';
import { pageOf } from '../vite.shared.js';

export default pageOf('svelte', { plugins: [svelte({ configFile: false })] });
