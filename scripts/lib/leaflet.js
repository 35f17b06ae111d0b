/**
 * A page that needs no script, in one language: `article` is what the guide shows before the first answer. It stands alone
 * beside the pages in other languages, and its <article> inside the tag. What makes words of the procedure is handed in: the
 * build takes it from dist/.
 */
export function leafletPage(procedure, { msg, language }, languages, { article, escaped, stripMarks }) {
  const { tag, direction } = language;
  const title = stripMarks(procedure.title(msg));
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <meta name="description" content="${escaped(stripMarks(procedure.summary(msg)))}" />
    <style>
${LOOKS}
    </style>
  </head>
  <body>
    <header>
      <h1>My Number Card <span lang="ja">マイナンバーカード</span></h1>
      <nav>${languages.map((each) => languageLink(each, language, escaped)).join(' ')}</nav>
    </header>
    <main>
${article}
    </main>
  </body>
</html>
`;
}

const languageLink = ({ tag, name }, shown, escaped) =>
  tag === shown.tag
    ? `<span lang="${tag}" aria-current="page">${escaped(name)}</span>`
    : `<a href="${tag}.html" lang="${tag}" hreflang="${tag}">${escaped(name)}</a>`;

// Small, and without the guide's parts: whoever pastes the article has styles of their own.
const LOOKS = `      :root { color-scheme: light dark; background: light-dark(#ffffff, #1a1a1a); color: light-dark(#333333, #f2f2f2); } a { color: light-dark(#0017c1, #9db7f9); }
      body { margin: 0 auto; padding: 1rem; max-inline-size: 46rem; font: 1rem/1.7 'Noto Sans JP', 'Noto Sans', system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.25rem; } h2 { font-size: 1.75rem; line-height: 1.4; } h3 { margin-block-start: 2em; border-block-end: 1px solid; }
      li { margin-block: 0.75em; } li p { margin-block: 0.25em; } small a { text-decoration: none; } em { font-style: normal; opacity: 0.85; }
      dt { font-weight: bold; } dd { margin-inline-start: 1em; } dd p { margin-block: 0; } summary { padding-block: 0.5em; font-weight: bold; cursor: pointer; }
      table { border-collapse: collapse; } th, td { padding: 0.25em 0.5em; border: 1px solid; text-align: start; vertical-align: top; } [role='group'] { overflow-x: auto; }
      a { min-block-size: 24px; } nav a { display: inline-block; padding: 0.5em; }
      @media print { body { font-size: 9pt; max-inline-size: none; } details::details-content { content-visibility: visible; block-size: auto; } }`;
