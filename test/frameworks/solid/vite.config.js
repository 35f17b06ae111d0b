import solid from 'vite-plugin-solid';
import { pageOf } from '../vite.shared.js';

export default pageOf('solid', { plugins: [solid()] });
