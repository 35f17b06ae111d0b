// For each language one file that needs no other: the script with this language and Japanese. A page that pins a script by
// its hash has one hash to pin, and the script asks for nothing. It is no module, so that it also runs where modules do not:
// in a sandboxed frame, which may fetch none.
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { languages } from '../dist/i18n/languages.js';
import { onlyLanguages } from './lib/only-languages.js';
import { root } from './lib/run.js';

const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  join(root, 'vite.config.ts'),
);

for (const { tag } of languages) {
  const name = `pin-reset-guide.${tag}`;
  const { rolldownOptions, ...options } = config.build;
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: [onlyLanguages([tag, 'ja']), ...config.plugins],
    build: {
      ...options,
      emptyOutDir: false,
      rolldownOptions: {
        ...rolldownOptions,
        input: { [name]: Object.values(rolldownOptions.input)[0] },
        output: { ...rolldownOptions.output, codeSplitting: false, format: 'iife' },
      },
    },
  });
}
