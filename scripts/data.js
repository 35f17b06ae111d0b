// Writes dist/data/<procedure>.json for each listed procedure, index.json with the list, and the schema of what a city can
// say, from the modules that the build has made before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionInWords } from '../dist/text/conditions.js';
import { stripMarks } from '../dist/text/japanese.js';
import { lastChecked, reviewDate } from '../dist/engine/index.js';
import { languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import * as municipality from '../dist/municipality/schema.js';
import { procedures } from '../dist/procedures/index.js';
import { version } from '../dist/version.js';
import { jsonSchemaOf } from './lib/municipality-schema.js';
import { procedureData } from './lib/procedure-data.js';
import { root } from './lib/run.js';

const messages = await Promise.all(languages.map(loadMessages));
const folder = join(root, 'dist/data');
mkdirSync(folder, { recursive: true });

const listed = [];
for (const { id, tag, load } of procedures) {
  const data = procedureData(await load(), messages, {
    conditionInWords,
    lastChecked,
    stripMarks,
    reviewDate,
  });
  write(`${id}.json`, data);
  listed.push({ id, tag, title: data.title });
}
write('index.json', { version, procedures: listed });
write('municipality.schema.json', jsonSchemaOf(municipality));

function write(name, data) {
  writeFileSync(join(folder, name), `${JSON.stringify(data, undefined, 2)}\n`);
}
