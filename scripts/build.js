// Makes everything that is published, in dist/.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './lib/files.js';
import { root, runNode } from './lib/run.js';

const bin = (path) => join(root, 'node_modules', path);
const steps = [
  ['generated code', [join(root, 'scripts/generate.js')]],
  ['modules and types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json']],
  ['script for pages', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']],
  ['self-contained scripts', [join(root, 'scripts/self-contained.js')]],
  ['page for frames', [join(root, 'scripts/embed-page.js')]],
  ['hashes', [join(root, 'scripts/integrity.js')]],
  ['manifest of the elements', [bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet']],
  ['data for editors', [join(root, 'scripts/editor-data.js')]],
  ['data', [join(root, 'scripts/data.js')]],
  ['leaflets', [join(root, 'scripts/leaflets.js')]],
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [name, args] of steps) {
  if (!existsSync(args[0].startsWith(root) ? args[0] : join(root, args[0]))) continue;
  if (!runNode(args)) {
    console.error(`Building the ${name} failed.`);
    process.exit(1);
  }
}

const made = filesIn('dist');
const scripts = made.filter((path) => path.startsWith('dist/cdn/') && path.endsWith('.js'));
for (const path of scripts) console.log(`${path}  ${statSync(join(root, path)).size} bytes`);
console.log(`dist/: ${made.length} files`);
