import { build } from 'esbuild';

/** Bundles for a page: the entry keeps its name, what comes later lies beside it. */
export const bundleForPage = (entry, folder) =>
  build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    logLevel: 'warning',
  });

/** Bundles for Node: one file, readable. */
export const bundleForNode = (entry, folder) =>
  build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
