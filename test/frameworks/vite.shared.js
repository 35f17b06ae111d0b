import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** How the page of a framework is built, given its folder and what it needs besides. */
export const pageOf = (framework, ownConfig = {}) => ({
  root: path(framework),
  // The runner serves all that is built, each framework at a port of its own.
  build: { outDir: path(`dist/${framework}`), emptyOutDir: true },
  logLevel: 'warn',
  ...ownConfig,
});
