// Writes dist/html/<language>.html: the whole procedure as a page that needs no script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ifWords, openCondition } from '../dist/elements/shared/claim.js';
import { commonConditions, dated, phoneAddress, plain } from '../dist/elements/shared/words.js';
import { counterLines, plan } from '../dist/engine/index.js';
import { languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import { pinReset } from '../dist/procedures/pin-reset/index.js';
import { leafletPage } from './lib/leaflet.js';
import { root } from './lib/run.js';

const helpers = { plan, counterLines, openCondition, ifWords, commonConditions, dated, phoneAddress, plain };
const folder = join(root, 'dist/html');
mkdirSync(folder, { recursive: true });

for (const language of languages) {
  const words = await loadMessages(language);
  writeFileSync(join(folder, `${language.tag}.html`), leafletPage(pinReset, words, languages, helpers));
}
