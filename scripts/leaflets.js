// Writes dist/html/<procedure>/<language>.html, each procedure as a page that needs no script, and <language>.fragment.html,
// what of it is pasted into a page of somebody else's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedInWords } from '../dist/elements/shared/checked-in-words.js';
import { ifWords, openCondition } from '../dist/elements/shared/claim.js';
import { commonConditions, phoneAddress, plain } from '../dist/elements/shared/words.js';
import { counterLines, plan } from '../dist/engine/index.js';
import { languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import { procedures } from '../dist/procedures/index.js';
import { leaflet, leafletPage } from './lib/leaflet.js';
import { root } from './lib/run.js';

const helpers = {
  plan,
  counterLines,
  openCondition,
  ifWords,
  commonConditions,
  checkedInWords,
  phoneAddress,
  plain,
};

for (const { id, load } of procedures) {
  const procedure = await load();
  const folder = join(root, 'dist/html', id);
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const words = await loadMessages(language);
    const write = (name, text) => writeFileSync(join(folder, name), text);
    write(`${language.tag}.html`, leafletPage(procedure, words, languages, helpers));
    write(`${language.tag}.fragment.html`, `${leaflet(procedure, words, helpers)}\n`);
  }
}
