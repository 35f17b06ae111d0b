/** What a page's script tag loads: registers all tags. */
import './define.js';
