import { join } from 'node:path';
import { root } from './run.js';

/** Where the frameworks are installed and the components lie; a project of its own, as a stranger's would be. */
export const frameworksFolder = join(root, 'test/frameworks');

/** A program of a package that is installed there. */
export const frameworkBin = (path) => join(frameworksFolder, 'node_modules', path);

const tsc = (project) => [frameworkBin('typescript/bin/tsc'), '-p', project];

/** Each framework, and what checks the types of its component. */
export const frameworks = [
  { name: 'react', types: tsc('react') },
  { name: 'preact', types: tsc('preact') },
  { name: 'solid', types: tsc('solid') },
  { name: 'vue', types: [frameworkBin('vue-tsc/bin/vue-tsc.js'), '-p', 'vue'] },
  {
    name: 'svelte',
    types: [
      frameworkBin('svelte-check/bin/svelte-check'),
      '--workspace',
      'svelte',
      '--tsconfig',
      'tsconfig.json',
      '--fail-on-warnings',
    ],
  },
  {
    name: 'angular',
    types: [frameworkBin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular', '--noEmit'],
  },
];

/** The types of what all frameworks share. */
export const sharedTypes = tsc('.');

/** Each has a file of its name in test/frameworks/bundlers/. */
export const bundlers = ['vite', 'webpack', 'esbuild'];
