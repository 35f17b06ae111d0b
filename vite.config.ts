import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { fileFor } from './scripts/lib/site.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

// The pages in demo/ are written as any page on the web would be: they load the script from /cdn/.
const siteInDevelopment: Plugin = {
  name: 'site-in-development',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const [pathname = '', query] = (request.url ?? '').split('?');
      const file = pathname === '/cdn/pin-reset-guide.js' ? 'src/embed.ts' : fileFor(pathname);
      if (!file.startsWith('demo/')) request.url = `/@fs/${path(file)}${query ? `?${query}` : ''}`;
      next();
    });
  },
};

// What the script consists of, for scripts/size.js; not published.
const modulesForSize: Plugin = {
  name: 'modules-for-size',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? [
            {
              file: output.fileName,
              modules: Object.entries(output.modules).map(([id, { renderedLength }]) => ({
                id,
                bytes: renderedLength,
              })),
            },
          ]
        : [],
    );
    const file = path('node_modules/.cache/pin-reset-guide/modules.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(chunks));
  },
};

// Vite loads each chunk through a helper that preloads its styles. We have none, and `modulePreload: false` keeps it.
const withoutPreloadHelper: Plugin = {
  name: 'without-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** The script that a page loads, and the development server for the demo. */
export default defineConfig({
  root: path('demo'),
  // Relative: the script works from any folder of any site.
  base: './',
  publicDir: false,
  plugins: [siteInDevelopment, withoutPreloadHelper, modulesForSize],
  server: { fs: { allow: [path('.')] } },
  build: {
    outDir: path('dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { 'pin-reset-guide': path('src/embed.ts') },
      // One file besides the languages; by default Lit would go into a second one.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'pin-reset-guide-[name]-[hash].js',
        postBanner: ({ isEntry }) =>
          isEntry
            ? `/*! pin-reset-guide ${version} | MIT | contains Lit (BSD-3-Clause), see licenses.md */`
            : '',
      },
    },
  },
});
