// Writes dist/data/<procedure>.json for each procedure, and the schema of what a city can say, from the modules that the
// build has made before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionInWords, plain } from '../dist/elements/shared/words.js';
import { lastChecked, reviewDate } from '../dist/engine/index.js';
import { languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import * as municipality from '../dist/municipality/schema.js';
import { filesIn } from './lib/files.js';
import { jsonSchemaOf } from './lib/municipality-schema.js';
import { procedureData } from './lib/procedure-data.js';
import { root } from './lib/run.js';

const messages = await Promise.all(languages.map(loadMessages));
const folder = join(root, 'dist/data');
mkdirSync(folder, { recursive: true });

for (const path of filesIn('dist/procedures').filter((name) => name.endsWith('/index.js'))) {
  for (const procedure of Object.values(await import(`../${path}`))) {
    const data = procedureData(procedure, messages, { conditionInWords, lastChecked, plain, reviewDate });
    writeFileSync(join(folder, `${procedure.id}.json`), `${JSON.stringify(data, undefined, 2)}\n`);
  }
}

const schema = jsonSchemaOf(municipality);
writeFileSync(join(folder, 'municipality.schema.json'), `${JSON.stringify(schema, undefined, 2)}\n`);
