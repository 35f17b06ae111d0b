import { pageOf } from '../vite.shared.js';

export default pageOf('react');
