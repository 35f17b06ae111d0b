// A validator library serves the modules in dist/, but whoever installs the package gets no dependency for it: what we use
// of it is put into dist/vendor/, with its licence.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'vite';
import { filesIn } from './lib/files.js';
import { root } from './lib/run.js';

const LIBRARY = 'valibot';
const importing = filesIn('dist').filter(
  (path) => /\.js$/.test(path) && readFileSync(join(root, path), 'utf8').includes(`from '${LIBRARY}'`),
);
const code = importing.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
const used = [...new Set([...code.matchAll(/\bv\.(\w+)\(/g)].map(([, name]) => name))].sort();
const packageFile = join(root, `node_modules/${LIBRARY}/package.json`);
const { version, license } = JSON.parse(readFileSync(packageFile, 'utf8'));

const [{ output }] = await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'what-we-use',
      enforce: 'pre',
      resolveId: (id) => (id.endsWith('what-we-use') ? '\0what-we-use' : undefined),
      load: (id) => (id === '\0what-we-use' ? `export { ${used.join(', ')} } from '${LIBRARY}';` : undefined),
    },
  ],
  build: {
    write: false,
    minify: false,
    target: 'es2022',
    lib: { entry: 'what-we-use', formats: ['es'], fileName: LIBRARY },
  },
});

mkdirSync(join(root, 'dist/vendor'), { recursive: true });
const licence = readFileSync(join(dirname(packageFile), 'LICENSE.md'), 'utf8');
writeFileSync(join(root, `dist/vendor/${LIBRARY}.LICENSE.md`), licence);
writeFileSync(
  join(root, `dist/vendor/${LIBRARY}.js`),
  `/*! ${LIBRARY} ${version} | ${license}, see ${LIBRARY}.LICENSE.md */\n${output[0].code}`,
);
for (const path of importing) {
  const vendor = posix.relative(posix.dirname(path), `dist/vendor/${LIBRARY}.js`);
  const text = readFileSync(join(root, path), 'utf8').replace(`from '${LIBRARY}'`, `from '${vendor}'`);
  writeFileSync(join(root, path), text);
}
