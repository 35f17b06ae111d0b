// Writes dist/html/<procedure>/<language>.html, each procedure as a page that needs no script, and <language>.fragment.html,
// what of it is pasted into a page of somebody else's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '../dist/engine/index.js';
import { languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import { procedures } from '../dist/procedures/index.js';
import { outlineAsHtml } from '../dist/text/as-html.js';
import { escaped } from '../dist/text/html.js';
import { stripMarks } from '../dist/text/japanese.js';
import { outline } from '../dist/text/outline/outline.js';
import { leafletPage } from './lib/leaflet.js';
import { root } from './lib/run.js';

for (const { id, load } of procedures) {
  const procedure = await load();
  const folder = join(root, 'dist/html', id);
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const words = await loadMessages(language);
    const write = (name, text) => writeFileSync(join(folder, name), text);
    const article = articleOf(procedure, words);
    write(`${language.tag}.html`, leafletPage(procedure, words, languages, { article, escaped, stripMarks }));
    write(`${language.tag}.fragment.html`, `${article}\n`);
  }
}

function articleOf(procedure, { msg, language: { direction, status } }) {
  const review =
    status === 'translated'
      ? msg('No native speaker has reviewed this translation yet.', { id: 'sources.unreviewed' })
      : '';
  return outlineAsHtml(outline({ procedure, situation: {}, plan: plan(procedure, {}), msg }), {
    msg,
    direction,
    review,
  });
}
