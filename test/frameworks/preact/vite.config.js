import { pageOf } from '../vite.shared.js';

export default pageOf('preact', { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } });
