import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, minify } from 'vite';
import { chunksWithoutImports } from './scripts/lib/chunks-without-imports.js';
import { unitsIn } from './scripts/lib/languages.js';
import { messagesByText } from './scripts/lib/messages-by-text.js';
import { shortRefs } from './scripts/lib/short-refs.js';
import { fileFor } from './scripts/lib/site.js';
import { withoutDescriptions } from './scripts/lib/without-descriptions.js';
import { hash } from './src/i18n/hash.js';

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
    if (!('pin-reset-guide.js' in bundle)) return;
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
  renderChunk: (code, { fileName }) => minify(fileName, code, { module: true, sourcemap: true }),
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
    shortRefs(readFileSync(path('src/procedures/pin-reset/sources.ts'), 'utf8')),
    messagesByText(unitsIn(path('locales')), hash),
    withoutDescriptions(),
    literalsHtmlCssMinifier({ include: ['src/elements/**/*.ts'], failOnError: true }),
    minifiedTwice,
    chunksWithoutImports(),
    modulesForSize,
  ],
  server: { fs: { allow: [path('.')] } },
  build: {
    outDir: path('dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: 'hidden',
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
