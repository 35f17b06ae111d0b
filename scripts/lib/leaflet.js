/**
 * The complete procedure as HTML without scripts, in one language: what the guide shows before the first answer. It stands
 * alone as a page beside those in other languages, and its <article> inside the tag. The helpers are handed in: the build takes them from dist/.
 */
export function leafletPage(procedure, words, languages, helpers) {
  const { tag, direction } = words.language;
  const title = helpers.plain(procedure.title(words.msg));
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <meta name="description" content="${escaped(helpers.plain(procedure.summary(words.msg)))}" />
    <style>
${LOOKS}
    </style>
  </head>
  <body>
    <header>
      <h1>My Number Card <span lang="ja">マイナンバーカード</span></h1>
      <nav>${languages.map((each) => languageLink(each, words.language)).join(' ')}</nav>
    </header>
    <main>
${leaflet(procedure, words, helpers)}
    </main>
  </body>
</html>
`;
}

/** The <article> alone. */
export function leaflet(
  procedure,
  words,
  { plan, counterLines, openCondition, ifWords, commonConditions, checkedInWords, phoneAddress, plain },
) {
  const { msg, language } = words;
  const whole = plan(procedure, {});
  const refs = Object.keys(procedure.sources).filter((ref) => cited(procedure).has(ref));
  // Two languages can stand on one page.
  const id = (ref) => `${procedure.id}-${words.language.tag}-source-${refs.indexOf(ref) + 1}`;

  const say = (text) => marked(text(msg), language);
  const beside = (japanese) =>
    japanese && language.tag !== 'ja' ? ` <span lang="ja">${escaped(japanese)}</span>` : '';
  const origin = ({ sources, inferred }) => {
    const numbers = sources.map((ref) => `<a href="#${id(ref)}">[${refs.indexOf(ref) + 1}]</a>`).join(' ');
    const why = inferred
      ? ` ${escaped(msg('Concluded from these pages; none says it in so many words.', { id: 'origin.inferred' }))}`
      : '';
    return `<small>${numbers}${why}</small>`;
  };
  const condition = (text) => (text ? `<em>${escaped(ifWords(text, words))}</em> ` : '');
  const label = (claim, planned) =>
    condition(openCondition(claim, planned, { procedure, situation: {}, words }));
  const paragraph = (text) => (text ? `<p>${text}</p>` : '');
  const phone = ({ number, text }) => `<li><a href="${phoneAddress(number)}">${number}</a> ${say(text)}</li>`;
  const phoneList = (phones) => (phones ? `<ul>${phones.map(phone).join('')}</ul>` : '');
  const item = (claim, planned, more = '') =>
    `<li><p>${label(claim, planned)}<strong>${say(claim.text)}</strong>${beside(claim.japanese)} ${origin(claim)}</p>${paragraph(claim.detail && say(claim.detail))}${phoneList(claim.phones)}${more}</li>`;
  const each = (planned, claims, show) => planned.map((one) => show(claims[one.id], one)).join('\n');
  const section = (title, content) => `<section>\n<h3>${escaped(title)}</h3>\n${content}\n</section>`;

  const route = (claim) => {
    const when = condition(commonConditions(procedure, claim.when, {}, words).join(' · '));
    return `<li><p><strong>${say(claim.text)}</strong>${beside(claim.japanese)} ${origin(claim)}</p>${paragraph(claim.detail && say(claim.detail))}${phoneList(claim.phones)}${paragraph(when)}</li>`;
  };
  const step = (claim, planned) => {
    // Nobody has answered anything: what is shown is what everybody can show.
    const lines = counterLines(procedure, claim.say, {});
    const sentence =
      lines.length > 0
        ? `<p>${escaped(msg('Show this at the counter:', { id: 'steps.say' }))} <q lang="ja">${lines.map(escaped).join('<br />')}</q></p>`
        : '';
    return item(claim, planned, sentence);
  };
  const link = (ref) => {
    const { url, publisher, title } = procedure.sources[ref];
    return `<a href="${escaped(url)}" lang="ja">${escaped(`${publisher}「${title}」`)}</a>`;
  };
  const note = (claim, planned) => {
    const links = (claim.links ?? []).map((ref) => paragraph(link(ref))).join('');
    return `<li><p><strong>${say(claim.title)}</strong>${beside(claim.japanese)} ${origin(claim)}</p><p>${label(claim, planned)}${say(claim.text)}</p>${phoneList(claim.phones)}${links}</li>`;
  };
  const topic = ([name, title]) => {
    const notes = whole.notes.filter(({ id: one }) => procedure.notes[one].topic === name);
    return notes.length > 0
      ? `<h4>${say(title)}</h4>\n<ul>\n${each(notes, procedure.notes, note)}\n</ul>`
      : '';
  };
  const source = (ref) => {
    const checked = checkedInWords(procedure.sources[ref], words);
    return `<li id="${id(ref)}">${link(ref)} ${escaped(checked)}</li>`;
  };
  const review =
    language.status === 'translated'
      ? ` ${escaped(msg('No native speaker has reviewed this translation yet.', { id: 'sources.unreviewed' }))}`
      : '';

  return `<article lang="${language.tag}" dir="${language.direction}">
<h2>${escaped(plain(procedure.title(msg)))}</h2>
<p>${say(procedure.summary)}</p>
<p>${escaped(msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' }))}</p>
${section(
  msg('Possible ways', { id: 'routes.title-open' }),
  `<ul>\n${whole.routes.map(({ id: one }) => route(procedure.routes[one])).join('\n')}\n</ul>`,
)}
${section(
  msg('What to bring', { id: 'documents.title' }),
  `<ul>\n${each(whole.documents, procedure.documents, item)}\n</ul>`,
)}
${section(
  msg('What to do', { id: 'steps.title' }),
  `<ol>\n${each(whole.steps, procedure.steps, step)}\n</ol>`,
)}
${section(
  msg('Good to know', { id: 'notes.title' }),
  Object.entries(procedure.topics).map(topic).filter(Boolean).join('\n'),
)}
${section(
  msg('Sources', { id: 'sources.title' }),
  `<p>${escaped(msg('Published by the volunteers of the open-source project pin-reset-guide, not by an authority. The office decides.', { id: 'sources.about' }))}${review}</p>
<p>${escaped(msg('Official page:', { id: 'sources.official' }))} ${link(procedure.official)}</p>
<ol>\n${refs.map(source).join('\n')}\n</ol>`,
)}
</article>`;
}

const languageLink = ({ tag, name }, shown) =>
  tag === shown.tag
    ? `<span lang="${tag}" aria-current="page">${escaped(name)}</span>`
    : `<a href="${tag}.html" lang="${tag}" hreflang="${tag}">${escaped(name)}</a>`;

// Small, and without the guide's parts: whoever pastes the article has styles of their own.
const LOOKS = `      :root { color-scheme: light dark; background: light-dark(#ffffff, #1a1a1a); color: light-dark(#333333, #f2f2f2); } a { color: light-dark(#0017c1, #9db7f9); }
      body { margin: 0 auto; padding: 1rem; max-inline-size: 46rem; font: 1rem/1.7 'Noto Sans JP', 'Noto Sans', system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.25rem; } h2 { font-size: 1.75rem; line-height: 1.4; } h3 { margin-block-start: 2em; border-block-end: 1px solid; }
      li { margin-block: 0.75em; } li p { margin-block: 0.25em; } small a { text-decoration: none; } em { font-style: normal; opacity: 0.85; }
      a { min-block-size: 24px; } nav a { display: inline-block; padding: 0.5em; }
      @media print { body { font-size: 9pt; max-inline-size: none; } }`;

const claims = ({ routes, documents, steps, notes }) =>
  [routes, documents, steps, notes].flatMap((each) => Object.values(each));

const cited = (procedure) =>
  new Set([
    procedure.official,
    ...claims(procedure).flatMap(({ sources, links = [] }) => [...sources, ...links]),
  ]);

/** A message as HTML: Japanese terms in braces are marked as Japanese. */
const marked = (text, { tag }) =>
  escaped(text).replace(/\{([^{}]+)\}/g, tag === 'ja' ? '$1' : '<span lang="ja">$1</span>');

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );
