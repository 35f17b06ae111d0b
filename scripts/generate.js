// Makes src/generated/: the languages from the folders in locales/, the types of a city's rules, the national holidays, and
// the guides of the listed procedures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { register } from 'tsx/esm/api';
import { guideModules } from './lib/guides.js';
import { holidaysModule } from './lib/holidays.js';
import { generateLanguages, summary } from './lib/languages.js';
import { messagesInCode } from './lib/localizer.js';
import { jsonSchemaOf } from './lib/municipality-schema.js';
import { root } from './lib/run.js';

const write = (name, code) => writeFileSync(join(root, 'src/generated', name), code);

// A guide that is listed no more is gone.
rmSync(join(root, 'src/generated/guides'), { recursive: true, force: true });
mkdirSync(join(root, 'src/generated/guides'), { recursive: true });
write('holidays.ts', holidaysModule());
for (const [name, code] of Object.entries(await guides())) write(`guides/${name}`, code);
write('municipality.ts', await municipalityTypes());
makeLanguages();

async function guides() {
  const unregister = register();
  const { procedures } = await import('../src/procedures/index.ts');
  await unregister();
  return guideModules(procedures);
}

async function municipalityTypes() {
  const unregister = register();
  const schema = jsonSchemaOf(await import('../src/municipality/schema.ts'));
  await unregister();
  // A description beside a reference would make the same type twice.
  const plain = JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.$ref === undefined ? value : { $ref: value.$ref },
  );
  return compile(plain, 'Municipality', {
    bannerComment: '// Made by scripts/generate.js from src/municipality/schema.ts.',
    additionalProperties: false,
    maxItems: 0,
  });
}

function makeLanguages() {
  const { messages, official, problems } = messagesInCode();
  const made =
    problems.length === 0 &&
    generateLanguages({
      folder: join(root, 'locales'),
      output: join(root, 'src/generated'),
      messages,
      official,
    });
  const faults = made ? made.faults : problems;
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`${messages.length} messages; en: the source`);
  for (const language of made.languages) console.log(summary(language));
}
