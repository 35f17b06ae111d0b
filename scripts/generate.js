// Makes src/generated/: the languages from locales/*.xlf, the types of a city's rules, the national holidays, and the
// guides of the listed procedures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { register } from 'tsx/esm/api';
import { guideModules } from './lib/guides.js';
import { holidaysModule } from './lib/holidays.js';
import { buildLanguages } from './lib/languages.js';
import { jsonSchemaOf } from './lib/municipality-schema.js';
import { root } from './lib/run.js';

const write = (name, code) => writeFileSync(join(root, 'src/generated', name), code);

// A guide that is listed no more is gone.
rmSync(join(root, 'src/generated/guides'), { recursive: true, force: true });
mkdirSync(join(root, 'src/generated/guides'), { recursive: true });
write('holidays.ts', holidaysModule());
for (const [name, code] of Object.entries(await guides())) write(`guides/${name}`, code);
write('municipality.ts', await municipalityTypes());
await buildLanguages();

async function guides() {
  const unregister = register();
  const { procedures } = await import('../src/procedures/index.ts');
  await unregister();
  return guideModules(procedures);
}

async function municipalityTypes() {
  const unregister = register();
  const schema = jsonSchemaOf(await import('../src/model/municipality.ts'));
  await unregister();
  // A description beside a reference would make the same type twice.
  const plain = JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.$ref === undefined ? value : { $ref: value.$ref },
  );
  return compile(plain, 'Municipality', {
    bannerComment: '// Made by scripts/generate.js from src/model/municipality.ts.',
    additionalProperties: false,
    maxItems: 0,
  });
}
