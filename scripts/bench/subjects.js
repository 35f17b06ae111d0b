// What is measured: the guide, and the same content as somebody would write it by hand, and as a small Lit element.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/run.js';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The pages and files of all subjects by their paths, and how to find the first question on each. */
export async function subjects() {
  // Without the special cases: they say much of it again, which nobody would write a hundred times by hand.
  const article = /<article[^]*<\/article>/
    .exec(read('dist/html/pin-reset/en.html'))[0]
    .replace(/<details>[^]*?<\/details>/g, '');
  const { questions } = JSON.parse(read('dist/data/pin-reset.json'));
  const asked = Object.entries(questions).map(([fact, { ask, options }]) => ({
    fact,
    ask: ask.en,
    options: Object.entries(options).map(([value, { text }]) => ({ value, text: text.en })),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'pin-reset-guide-bench-'));
  const lit = await bundled(folder, litElement(article, asked));
  return [
    {
      name: 'guide',
      page: (count) =>
        page(
          '<script type="module" src="/cdn/pin-reset-guide.js"></script>',
          '<pin-reset-guide lang="en"></pin-reset-guide>'.repeat(count),
        ),
      // Each looks into its own tree; all of them look for the first question.
      root: "document.querySelector('pin-reset-guide')?.shadowRoot?.querySelector('procedure-questions')?.shadowRoot",
    },
    {
      name: 'by hand',
      page: (count) => page('', byHand(article, asked).repeat(count) + `<script>${HAND}</script>`),
      root: 'document',
    },
    {
      name: 'small Lit element',
      page: (count) =>
        page(
          '<script type="module" src="/small/small.js"></script>',
          '<small-leaflet></small-leaflet>'.repeat(count),
        ),
      root: "document.querySelector('small-leaflet')?.shadowRoot",
      files: { '/small/small.js': lit },
    },
  ];
}

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title><link rel="icon" href="data:,"><style>pin-reset-guide:not(:defined), small-leaflet:not(:defined) { display: block; min-block-size: 100vh; }</style>${head}</head><body>${body}</body></html>`;

const byHand = (article, asked) =>
  `<form>${asked
    .map(
      ({ fact, ask, options }, index) =>
        `<fieldset${index > 0 ? ' hidden' : ''}><legend>${ask}</legend>${options
          .map(
            ({ value, text }) =>
              `<label><input type="radio" name="${fact}" value="${value}"> ${text}</label>`,
          )
          .join('')}</fieldset>`,
    )
    .join('')}</form>${article}`;

// One question after the other; each answer takes a part of the leaflet away.
const HAND = `
  addEventListener('change', ({ target }) => {
    const field = target.closest('fieldset');
    if (!field) return;
    if (field.nextElementSibling) field.nextElementSibling.hidden = false;
    const items = document.querySelectorAll('article li');
    const chosen = document.querySelectorAll('input:checked').length;
    items.forEach((item, index) => { item.hidden = index % 10 < chosen; });
  });
`;

const litElement = (article, asked) => `
  import { html, LitElement } from 'lit';
  const asked = ${JSON.stringify(asked)};
  const sections = ${JSON.stringify(sectionsIn(article))};
  class SmallLeaflet extends LitElement {
    static properties = { answers: { state: true } };
    constructor() { super(); this.answers = {}; }
    render() {
      const count = Object.keys(this.answers).length;
      return html\`\${asked.slice(0, count + 1).map(({ fact, ask, options }) => html\`<fieldset><legend>\${ask}</legend>
          \${options.map(({ value, text }) => html\`<label><input type="radio" name=\${fact} value=\${value}
            .checked=\${this.answers[fact] === value}
            @change=\${() => (this.answers = { ...this.answers, [fact]: value })} /> \${text}</label>\`)}
        </fieldset>\`)}
        \${sections.map(({ title, items }) => html\`<section><h3>\${title}</h3><ul>
          \${items.filter((_item, index) => index % 10 >= count).map((item) => html\`<li>\${item}</li>\`)}</ul></section>\`)}\`;
    }
  }
  customElements.define('small-leaflet', SmallLeaflet);
`;

const sectionsIn = (article) =>
  [...article.matchAll(/<section>\s*<h3>([^]*?)<\/h3>([^]*?)<\/section>/g)].map(([, title, content]) => ({
    title,
    items: [...content.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map(([, item]) => item.replace(/<[^>]*>/g, ' ')),
  }));

async function bundled(folder, code) {
  const entry = join(root, 'node_modules/.cache/bench-small.js');
  writeFileSync(entry, code);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { entryFileNames: 'small.js' } },
    },
  });
  return readFileSync(join(folder, 'small.js'));
}
