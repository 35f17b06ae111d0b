import { basename } from 'node:path';
import webpack from 'webpack';

/** Bundles for a page: the entry keeps its name, what comes later lies beside it. */
export const bundleForPage = (entry, folder) => bundle(entry, folder, { target: 'web', mode: 'production' });

/** Bundles for Node: one file, readable. */
export const bundleForNode = (entry, folder) =>
  bundle(entry, folder, { target: 'node', mode: 'production', optimization: { minimize: false } });

const bundle = (entry, path, options) =>
  new Promise((resolve, reject) => {
    const output = { path, filename: basename(entry), module: true, chunkFormat: 'module' };
    // The warnings are about size.
    webpack(
      { entry, output, performance: false, experiments: { outputModule: true }, ...options },
      (error, stats) => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
