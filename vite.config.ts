import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, minify } from 'vite';
import { heldChunks } from './scripts/lib/held-chunks.js';
import { unitsIn } from './scripts/lib/languages.js';
import { messagesByText } from './scripts/lib/messages-by-text.js';
import { fileFor } from './scripts/lib/site.js';
import { withoutDescriptions } from './scripts/lib/without-descriptions.js';
import { hash } from './src/i18n/hash.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

// One for each guide, and one with all; `npm run generate` has made that one.
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(path('src/entries')).map((file) => [file.replace('.ts', ''), path(`src/entries/${file}`)]),
  ),
  all: path('src/generated/guides/all.ts'),
};

// The pages in demo/ are written as any page on the web would be: they load the script from /cdn/.
const siteInDevelopment: Plugin = {
  name: 'site-in-development',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const [pathname = '', query] = (request.url ?? '').split('?');
      const entry = entries[/^\/cdn\/([\w-]+)\.js$/.exec(pathname)?.[1] ?? ''];
      if (entry) {
        request.url = `/@fs/${entry}${query ? `?${query}` : ''}`;
        return next();
      }
      const file = fileFor(pathname);
      if (!file.startsWith('demo/')) request.url = `/@fs/${path(file)}${query ? `?${query}` : ''}`;
      next();
    });
  },
};

// What the script consists of, for scripts/size.js; not published.
const modulesForSize: Plugin = {
  name: 'modules-for-size',
  generateBundle(_options, bundle) {
    if (!('all.js' in bundle)) return;
    const chunks = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? [
            {
              file: output.fileName,
              imports: output.imports,
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

// Helpers that the tools bring along, cut down to what we use of them.
const smallHelpers: Plugin = {
  name: 'small-helpers',
  enforce: 'pre',
  load(id) {
    // Vite preloads the styles of a chunk. We have none, and `modulePreload: false` keeps the helper.
    if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
    // Our decorators stand on properties, one at a time.
    if (id.endsWith('/helpers/esm/decorate.js')) {
      return `export default ([decorate], prototype, name) => {
        const accessor = decorate(prototype, name);
        if (accessor) Object.defineProperty(prototype, name, accessor);
      };`;
    }
    return undefined;
  },
};

// Oxc folds what Terser does not, and the other way round: 200 bytes less, compressed, than with either alone.
const minifiedTwice: Plugin = {
  name: 'minified-twice',
  apply: 'build',
  renderChunk: (code, { fileName }) => minify(fileName, code, { module: true }),
};

/** The script that a page loads, and the development server for the demo. */
export default defineConfig({
  root: path('demo'),
  // Relative: the script works from any folder of any site.
  base: './',
  publicDir: false,
  plugins: [
    siteInDevelopment,
    smallHelpers,
    messagesByText(unitsIn(path('locales')), hash),
    withoutDescriptions(),
    literalsHtmlCssMinifier({ include: ['src/elements/**/*.ts'], failOnError: true }),
    minifiedTwice,
    modulesForSize,
    heldChunks(version),
  ],
  server: { fs: { allow: [path('.')] } },
  build: {
    outDir: path('dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
    },
    reportCompressedSize: false,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: entries,
      // A chunk that comes later never imports an entry, whose address may have a query: what both need is a chunk.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        postBanner: ({ isEntry }) =>
          isEntry
            ? `/*! pin-reset-guide ${version} | MIT | contains Lit (BSD-3-Clause), see licenses.md */`
            : '',
      },
    },
  },
});
