// What the builder's choices come to, as code to paste. Nothing here knows the page: the tests call it, too.

/** The ways in, in the order of the page. */
export const ways = ['script', 'npm', 'frame', 'html'];

const reserveFor = (tag) => `${tag}:not(:defined) { display: block; min-block-size: 100vh; }`;

/**
 * The code for one way in: `{ code, policy, steps }`. `policy` is what a content security policy has to allow for it,
 * `steps` what is left to do. `options.procedure` is a row of data/index.json with `official`, the address of the official
 * page. `made` is what the build made: `integrity` (integrity.json) and `article`, the leaflet.
 */
export async function snippet(way, options, made) {
  return { script, npm, frame, html }[way](options, made);
}

/** What the page's owner can publish about privacy, in English and in Japanese. */
export function privacy({ remember }) {
  const kept = {
    none: ['keeps nothing', '何も保存しません'],
    session: [
      'keeps your answers in this browser until you close the tab',
      '回答は、タブを閉じるまでこのブラウザーの中にだけ保存されます',
    ],
    local: [
      'keeps your answers in this browser for 30 days',
      '回答は、30日間このブラウザーの中にだけ保存されます',
    ],
  }[remember];
  return {
    en: `The guide on this page runs in your browser. It sends your answers nowhere, sets no cookies, and ${kept[0]}.`,
    ja: `このページのガイドは、お使いのブラウザーの中だけで動きます。回答はどこにも送られず、Cookieも使いません。${kept[1]}。`,
  };
}

async function script(options, { integrity }) {
  const { folder, files, lang, procedure, questionnaire } = options;
  const entry = entryFor(procedure, questionnaire);
  const isWhole = files === 'one' && entry === procedure.tag;
  const name = isWhole ? `${entry}.${lang || 'en'}.js` : `${entry}.js`;
  const map = isWhole ? '' : JSON.stringify({ integrity: chunksIn(folder, integrity) }, undefined, 2);
  const looks = looksOf(options);
  const code = [
    map && `<script type="importmap">\n${map}\n</script>`,
    `<script type="module" src="${escaped(folder + name)}"\n  integrity="${integrity.files[name]}" crossorigin="anonymous"></script>`,
    `<style>${looks}</style>`,
    tagsOf(options, fallbackOf(options)),
  ];
  return {
    code: lines(code),
    policy: [
      `script-src ${originOf(folder)}${map ? ` '${await hashOf(`\n${map}\n`)}'` : ''}`,
      `style-src '${await hashOf(looks)}'`,
      "connect-src 'none'",
    ].join('; '),
    steps: [
      `Copy the folder dist/cdn/ to ${folder} on your site.`,
      'Paste the code where the guide belongs.',
    ],
  };
}

async function npm(options, { integrity }) {
  const reserve = reserveFor(options.procedure.tag);
  const looks = looksOf(options).replace(`${reserve} `, '');
  const code = [
    `// npm install ./pin-reset-guide-${integrity.version}.tgz`,
    "import 'pin-reset-guide/define';\n",
    `document.querySelector('#${options.procedure.id}').innerHTML = ${JSON.stringify(tagsOf(options, ''))};`,
    looks !== reserve && `// In your style sheet: ${looks}`,
  ];
  return {
    code: lines(code),
    policy: "script-src 'self'; connect-src 'none'",
    steps: [
      'Run npm pack in the project, and install the file that it makes.',
      'Put the tag into your template as you put any other; the line with innerHTML is only one way.',
    ],
  };
}

async function frame(options) {
  const { folder, lang, procedure } = options;
  const { id } = procedure;
  const query = new URLSearchParams({
    ...(id === 'pin-reset' ? {} : { guide: id }),
    ...attributesOf(options),
    ...coloursOf(options),
    links: 'new-tab',
  });
  const city = municipalityOf(options);
  if (city) query.set('municipality', inOneLine(city));
  const listener = `
  addEventListener('message', ({ data, source }) => {
    const frame = document.getElementById('${id}');
    if (source === frame.contentWindow && data?.type === 'pin-reset-guide:height') frame.style.height = data.height + 'px';
  });
`;
  const code = [
    `<iframe id="${id}" title="${escaped(procedure.title[lang] ?? procedure.title.en)}" width="100%" height="960" frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals"
  src="${escaped(`${folder}embed.html?${query}`)}"></iframe>`,
    `<script>${listener}</script>`,
  ];
  return {
    code: lines(code),
    // On the same server the policy is that of embed.html, too.
    policy: `frame-src ${originOf(folder)}; script-src ${originOf(folder)} '${await hashOf(listener)}'`,
    steps: [
      `Copy the folder dist/cdn/ to ${folder} on your site.`,
      'Paste the code. Without the script the frame keeps its height, and readers scroll in it.',
    ],
  };
}

async function html(options, { article }) {
  const shift = options.headingLevel - 2;
  const code = article.replace(
    /<(\/?)h(\d)>/g,
    (_tag, slash, level) => `<${slash}h${Math.min(6, Number(level) + shift)}>`,
  );
  return {
    code,
    policy: '',
    steps: [
      'Paste it where no script is allowed, or inside the tag: there it stands until the guide does, and if the guide does not come.',
      'It says what holds for most cities, and asks nothing. Paste it anew with each new version.',
    ],
  };
}

/** The tags: the questionnaire if it is wanted, and the guide with `inside`. */
function tagsOf(options, inside) {
  const { tag } = options.procedure;
  const attributes = Object.entries(attributesOf(options)).map(([name, value]) =>
    value === '' ? `\n  ${name}` : `\n  ${name}="${escaped(value)}"`,
  );
  const city = municipalityOf(options);
  const json =
    city &&
    `\n<script type="application/json" slot="municipality">\n${city.replaceAll('<', '\\u003c')}\n</script>`;
  return [
    ...(options.questionnaire
      ? [
          `<situation-questionnaire${options.lang ? ` lang="${options.lang}"` : ''}></situation-questionnaire>`,
        ]
      : []),
    `<${tag}${attributes.join('')}${attributes.length > 0 ? '\n' : ''}>${json}${inside}${json || inside ? '\n' : ''}</${tag}>`,
  ].join('\n');
}

/** The attributes that are not as they are anyway. */
export function attributesOf({
  lang,
  languages,
  layout,
  hide,
  headingLevel,
  remember,
  syncUrl,
  city,
  links,
}) {
  const all = {
    lang,
    languages,
    layout: layout === 'page' ? '' : layout,
    hide: hide.join(' '),
    'heading-level': headingLevel === 2 ? '' : String(headingLevel),
    remember: remember === 'none' ? '' : remember,
    ...links,
    ...(typeof city === 'string' ? {} : city),
  };
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  return syncUrl ? { ...said, 'sync-url': '' } : said;
}

/** The custom properties that were chosen. */
export const coloursOf = ({ looks }) =>
  Object.fromEntries(
    Object.entries(looks).flatMap(([name, value]) => (value ? [[`--procedure-${name}`, value]] : [])),
  );

/** All that a city says, as JSON in one piece; empty when it is said by attributes. */
export const municipalityOf = ({ city }) => (typeof city === 'string' ? city.trim() : '');

function looksOf(options) {
  const { tag } = options.procedure;
  const chosen = Object.entries(coloursOf(options)).map(([name, value]) => `${name}: ${value};`);
  return chosen.length > 0 ? `${reserveFor(tag)} ${tag} { ${chosen.join(' ')} }` : reserveFor(tag);
}

// An address is long enough without indentation; what is no JSON stays as it is.
function inOneLine(json) {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}

const fallbackOf = ({ lang, procedure: { title, official } }) =>
  lang === 'ja'
    ? `\n<p>${escaped(title.ja)}: <a href="${escaped(official)}">公式のページ</a>を見てください。</p>`
    : `\n<p>${escaped(title.en)}: see <a href="${escaped(official)}" lang="ja">the official page</a>.</p>`;

// Only this entry, and the one with all, bring the questionnaire.
const entryFor = ({ tag }, questionnaire) => (questionnaire && tag !== 'pin-reset-guide' ? 'all' : tag);

// What comes later has a hash in its name; entries have none.
const chunksIn = (folder, { files }) =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, hash]) =>
      /^[\w-]+-[\w-]{8}\.js$/.test(name) ? [[folder + name, hash]] : [],
    ),
  );

const originOf = (folder) =>
  /^(https?:)?\/\//.test(folder) ? new URL(folder, 'https://a.example').origin : "'self'";

async function hashOf(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

const lines = (parts) => parts.filter(Boolean).join('\n');

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );
