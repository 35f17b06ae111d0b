import { pageOf } from '../vite.shared.js';

export default pageOf('angular', { oxc: { decorator: { legacy: true } } });
