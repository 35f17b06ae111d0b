import { build } from 'vite';

/** Bundles for a page: the entry keeps its name, what comes later lies beside it. */
export const bundleForPage = (entry, folder) =>
  build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });

/** Bundles for Node: one file, readable. */
export const bundleForNode = (entry, folder) =>
  build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
