// For each guide and language one file that needs no other: the entry with this language and Japanese. A page that pins a
// script by its hash has one hash to pin, and the script asks for nothing. It is no module, so that it also runs where
// modules do not: in a sandboxed frame, which may fetch none.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { languages } from '../dist/i18n/languages.js';
import { procedures } from '../dist/procedures/index.js';
import { onlyLanguages } from './lib/only-languages.js';
import { root } from './lib/run.js';

const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  join(root, 'vite.config.ts'),
);

const { rolldownOptions, terserOptions, ...options } = config.build;
for (const { id, tag: guide } of procedures) {
  // Each procedure has its words in units of its own.
  const others = procedures
    .filter((other) => other.id !== id)
    .flatMap((other) => [other.id, `${other.id}-leaflet`]);
  // The file that there is already, by the languages put into it. English is in the code: its file is that of Japanese.
  const made = new Map();
  for (const { tag } of languages) {
    const file = join(options.outDir, `${guide}.${tag}.js`);
    const added = languages.filter((one) => one.load && [tag, 'ja'].includes(one.tag)).map((one) => one.tag);
    const same = made.get(added.join());
    if (same) copyFileSync(same, file);
    else await buildWith(onlyLanguages(added, others), guide, `${guide}.${tag}`);
    made.set(added.join(), file);
  }
}

function buildWith(languagesPlugin, guide, name) {
  return build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: [languagesPlugin, ...config.plugins],
    build: {
      ...options,
      emptyOutDir: false,
      // A page in Shift_JIS reads a classic script as Shift_JIS, unless it is told otherwise.
      terserOptions: { ...terserOptions, format: { ascii_only: true } },
      rolldownOptions: {
        ...rolldownOptions,
        input: { [name]: rolldownOptions.input[guide] },
        output: { ...rolldownOptions.output, codeSplitting: false, format: 'iife' },
      },
    },
  });
}
