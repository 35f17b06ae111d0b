// For each guide and language one file that needs no other: the entry with this language and Japanese. A page that pins a script by
// its hash has one hash to pin, and the script asks for nothing. It is no module, so that it also runs where modules do not:
// in a sandboxed frame, which may fetch none.
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
for (const { tag: guide } of procedures) {
  for (const { tag } of languages) {
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      plugins: [onlyLanguages([tag, 'ja']), ...config.plugins],
      build: {
        ...options,
        emptyOutDir: false,
        // A page in Shift_JIS reads a classic script as Shift_JIS, unless it is told otherwise.
        terserOptions: { ...terserOptions, format: { ascii_only: true } },
        rolldownOptions: {
          ...rolldownOptions,
          input: { [`${guide}.${tag}`]: rolldownOptions.input[guide] },
          output: { ...rolldownOptions.output, codeSplitting: false, format: 'iife' },
        },
      },
    });
  }
}
