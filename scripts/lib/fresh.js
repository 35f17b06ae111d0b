import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.js';
import { root } from './run.js';

// All that the build reads.
const FOLDERS = ['src', 'locales', 'scripts'];
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'custom-elements-manifest.config.js',
];

/** Whether the build is younger than everything that it is made from. */
export function isBuilt() {
  const made = join(root, 'dist/cdn/pin-reset-guide.js');
  if (!existsSync(made)) return false;
  const sources = [...FOLDERS.flatMap((folder) => filesIn(folder)), ...FILES].filter(
    (path) => !path.startsWith('src/generated/'),
  );
  return sources.every((path) => statSync(join(root, path)).mtimeMs <= statSync(made).mtimeMs);
}
