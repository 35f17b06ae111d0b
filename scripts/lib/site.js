import { join } from 'node:path';
import { root } from './run.js';

/** What lies where on the demo site: what the build made under paths of their own, and the demo's pages at the top. */
const PLACES = {
  '/cdn/': 'dist/cdn/',
  '/data/': 'dist/data/',
  '/html/': 'dist/html/',
  '/dist/': 'dist/',
  '/': 'demo/',
};

/** The folders of the demo site by their paths, as `serve` takes them. */
export const siteFolders = Object.fromEntries(
  Object.entries(PLACES).map(([prefix, folder]) => [prefix, join(root, folder)]),
);

/** The file of the repository behind a path of the demo site. The development server, `npm start` and the tests go by it. */
export function fileFor(pathname) {
  const [prefix, folder] = Object.entries(PLACES).find(([start]) => pathname.startsWith(start));
  return `${folder}${pathname.slice(prefix.length)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}
