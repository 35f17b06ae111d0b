/** A page that does something to whatever stands on it. */
export interface HostilePage {
  readonly name: string;
  /** Into the head, before our script. */
  readonly head?: string;
  /** Around the guide. */
  readonly around?: readonly [before: string, after: string];
  /** Attributes of the guide's tag. */
  readonly tag?: string;
  /** Attributes of <html>. */
  readonly html?: string;
  /** In place of our script. */
  readonly scripts?: string;
  /** Without it browsers go into quirks mode. */
  readonly doctype?: false;
  readonly sandbox?: string;
  /** Why the looks are not those of a plain page, though nothing is wrong. */
  readonly differs?: string;
  /** Why nobody can answer there; the leaflet is read all the same. */
  readonly cannotClick?: string;
  /** What stands inside the tag stays, and why. */
  readonly staysText?: string;
  /** Only there the engine differs, or has the thing at all. */
  readonly chromiumOnly?: true;
}

const css = (rules: string): string => `<style>${rules}</style>`;
const script = (code: string): string => `<script>${code}</script>`;
const library = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;
const ours = (query = ''): string => `<script type="module" src="/cdn/pin-reset-guide.js${query}"></script>`;

const NARROW = 'it is narrower, and the title follows the width';
const LARGER = 'the reader’s text size is another';

const styleSheets: readonly HostilePage[] = [
  { name: 'reset-css', head: library('reset-css/reset.css') },
  { name: 'normalize.css', head: library('normalize.css/normalize.css') },
  {
    name: 'sanitize.css',
    head:
      library('sanitize.css/sanitize.css') +
      library('sanitize.css/forms.css') +
      library('sanitize.css/typography.css'),
  },
  { name: 'destyle.css', head: library('destyle.css/destyle.css') },
  { name: 'the-new-css-reset', head: library('the-new-css-reset/css/reset.css') },
  { name: 'Bootstrap', head: library('bootstrap/dist/css/bootstrap.css') },
  { name: 'Tailwind’s preflight', head: library('tailwindcss/preflight.css') },
  { name: 'everything unset', head: css('* { all: unset !important }') },
  { name: 'everything revert', head: css('* { all: revert !important }') },
  {
    name: 'other boxes',
    head: css('* { box-sizing: content-box !important; margin: 10px !important; padding: 3px !important }'),
    differs: NARROW,
  },
  {
    name: 'rules for our tag',
    head: css(
      'pin-reset-guide { display: inline; color: red; font: 9px cursive; letter-spacing: 9px; text-align: right }',
    ),
  },
  {
    name: 'important rules for our tag',
    head: css(
      'pin-reset-guide { font: 9px cursive !important; line-height: 1 !important; color: #eee !important }',
    ),
  },
  { name: 'a root of 62.5 %', head: css('html { font-size: 62.5% }') },
  { name: 'a tiny body', head: css('body { font-size: 8px }') },
  { name: 'a huge body', head: css('body { font-size: 40px }') },
  { name: 'a huge root', head: css('html { font-size: 32px }'), differs: LARGER },
  { name: 'letters far apart', head: css('body { letter-spacing: 0.3em; word-spacing: 1em }') },
  { name: 'capitals', head: css('body { text-transform: uppercase; font-variant: small-caps }') },
  { name: 'no wrapping', head: css('body { white-space: nowrap }') },
  { name: 'preformatted', head: css('body { white-space: pre }') },
  { name: 'lines without air', head: css('body { line-height: 1 }') },
  { name: 'justified', head: css('body { text-align: justify; text-indent: 3em; hyphens: auto }') },
  { name: 'centred', head: css('body { text-align: center }') },
  { name: 'right to left', html: 'dir="rtl"' },
  { name: 'right to left by style', head: css('body { direction: rtl }') },
  { name: 'white on black', head: css('body { background: #000; color: #fff }') },
  {
    name: 'bold and italic',
    head: css(
      'body { font-weight: 900; font-style: italic; text-decoration: underline; text-shadow: 1px 1px red }',
    ),
  },
  {
    name: 'bulletless lists with borders',
    head: css('ul, ol, li { list-style: square inside; border: 3px solid red; padding: 2em }'),
  },
  {
    name: 'strange buttons and fields',
    head: css(
      'button, input, fieldset, legend, details, summary { all: unset; position: absolute; color: red }',
    ),
  },
  {
    name: 'break everywhere',
    head: css('body { word-break: break-all; overflow-wrap: normal; line-break: anywhere }'),
  },
  { name: 'quotes and counters', head: css('body { quotes: "<" ">"; counter-reset: item 9 }') },
  {
    name: 'nobody can select',
    head: css('body { user-select: none; -webkit-user-select: none; cursor: wait }'),
  },
  {
    name: 'an animation that hides',
    head: css('@keyframes in { from { opacity: 0 } } body { animation: in 0.2s both }'),
  },
];

const places: readonly HostilePage[] = [
  {
    name: 'below a sticky header',
    around: [
      '<header style="position: sticky; top: 0; height: 80px; background: #fff; z-index: 9">City</header>',
      '',
    ],
  },
  {
    name: 'in something transformed',
    around: ['<div style="transform: translateX(3px); perspective: 10px; filter: none">', '</div>'],
  },
  { name: 'in something contained', around: ['<div style="contain: layout paint style">', '</div>'] },
  {
    name: 'in something that will change',
    around: ['<div style="will-change: transform; isolation: isolate">', '</div>'],
  },
  { name: 'in a box that scrolls', around: ['<div style="overflow: hidden; height: 300px">', '</div>'] },
  {
    name: 'in a cell of a table',
    around: [
      '<table style="width: 100%; border-collapse: separate"><tr><td style="padding: 0">',
      '</td></tr></table>',
    ],
  },
  {
    name: 'as an item of a row',
    around: ['<div style="display: flex"><div style="flex: 1; min-width: 0">', '</div></div>'],
  },
  {
    name: 'in a grid of least widths',
    around: ['<div style="display: grid; grid-template-columns: min-content">', '</div>'],
    differs: NARROW,
  },
  { name: 'in columns', around: ['<div style="columns: 2">', '</div>'], differs: NARROW },
  {
    name: 'in vertical writing',
    around: ['<div style="writing-mode: vertical-rl; height: 500px">', '</div>'],
    differs: 'lines run the other way',
  },
  { name: 'zoomed', around: ['<div style="zoom: 2">', '</div>'], differs: LARGER },
  { name: 'on 320 px', around: ['<div style="width: 320px">', '</div>'], differs: NARROW },
  { name: 'in a heading', around: ['<h1 style="font: 60px serif">', '</h1>'] },
  { name: 'in a link and a button', around: ['<a href="#x" style="color: red"><b><i>', '</i></b></a>'] },
  { name: 'in quirks mode', doctype: false },
];

const freeze =
  'for (const each of [Object, Array, Function, String, Promise, Map, Set, Element, Node, EventTarget, HTMLElement]) Object.freeze(each.prototype); Object.freeze(customElements);';

const scripts: readonly HostilePage[] = [
  { name: 'frozen prototypes', head: script(freeze) },
  {
    name: 'additions to Object and Array that can be counted',
    head: script(
      'Object.prototype.extend = function () {}; Array.prototype.last = function () {}; String.prototype.trimAll = function () {};',
    ),
  },
  {
    name: 'a polluted Object',
    head: script(
      'for (const name of ["municipality", "situation", "layout", "hide", "href", "url", "map", "src", "lang", "language", "city-name", "office-hours"]) Object.prototype[name] = "javascript:alert(1)";',
    ),
  },
  {
    name: 'methods that throw, or that somebody has wrapped',
    head: script(`
      const no = () => { throw new Error('patched'); };
      Function.prototype.bind = document.write = Element.prototype.closest = Element.prototype.animate = Element.prototype.insertAdjacentHTML = no;
      for (const [holder, names] of [[Node.prototype, ['insertBefore', 'appendChild', 'removeChild']], [Element.prototype, ['remove', 'setAttribute', 'append']], [EventTarget.prototype, ['addEventListener', 'dispatchEvent']]]) {
        for (const name of names) { const old = holder[name]; holder[name] = function (...given) { return old.apply(this, given); }; }
      }
    `),
  },
  {
    name: 'an old Promise by timers',
    head: script(`
      window.Promise = class Old {
        #state = 'waiting'; #value; #waiting = [];
        constructor(act) {
          const settle = (state) => (value) => {
            if (this.#state !== 'waiting') return;
            if (state === 'kept' && typeof value?.then === 'function') return value.then(settle('kept'), settle('broken'));
            [this.#state, this.#value] = [state, value];
            for (const go of this.#waiting) setTimeout(go);
          };
          try { act(settle('kept'), settle('broken')); } catch (error) { settle('broken')(error); }
        }
        then(kept, broken) {
          return new Old((resolve, reject) => {
            const go = () => {
              const act = this.#state === 'kept' ? kept : broken;
              try {
                if (typeof act === 'function') resolve(act(this.#value));
                else if (this.#state === 'kept') resolve(this.#value);
                else reject(this.#value);
              } catch (error) { reject(error); }
            };
            if (this.#state === 'waiting') this.#waiting.push(go);
            else setTimeout(go);
          });
        }
        catch(broken) { return this.then(undefined, broken); }
        static resolve(value) { return new Old((go) => go(value)); }
        static reject(error) { return new Old((_go, no) => no(error)); }
        static all(list) { return new Old((go, no) => { const values = []; let left = [...list].length; if (!left) go(values); [...list].forEach((each, index) => Old.resolve(each).then((value) => { values[index] = value; if (--left === 0) go(values); }, no)); }); }
      };
    `),
  },
  {
    name: 'names that were taken',
    around: [
      '<form name="customElements"></form><form id="procedure"><input name="attributes"><input id="document"><input name="location"></form><a id="version"></a><a id="title" name="questions"></a><img name="getElementById"><div id="localStorage"></div>',
      '',
    ],
  },
  {
    name: 'no MutationObserver',
    head: script('delete window.MutationObserver; window.MutationObserver = undefined;'),
  },
  {
    name: 'no observers of size and place',
    head: script('delete window.ResizeObserver; delete window.IntersectionObserver;'),
  },
  {
    name: 'storage that is closed',
    tag: 'remember="local"',
    head: script(
      'for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
    ),
  },
  {
    name: 'storage that is full of something else',
    tag: 'remember="session"',
    head: script(
      'sessionStorage.setItem("procedure-guide:pin-reset", "{\\"situation\\":[7],\\"done\\":{}}"); addEventListener("pagehide", () => sessionStorage.clear());',
    ),
  },
  {
    name: 'a history that throws',
    tag: 'sync-url',
    head: script('history.pushState = history.replaceState = () => { throw new Error("no") };'),
  },
  { name: 'no states of elements', head: script('delete HTMLElement.prototype.attachInternals;') },
  {
    name: 'no style sheets of one’s own',
    head: script('delete Document.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace;'),
  },
  { name: 'a console that is not there', head: script('window.console = undefined;') },
  {
    name: 'a wrapped JSON',
    head: script(
      'const { parse } = JSON; JSON.parse = (text, ...more) => { const value = parse(text, ...more); return value; }; JSON.stringify = ((old) => (...given) => old(...given))(JSON.stringify);',
    ),
  },
  {
    name: 'another language of numbers and days',
    head: script(
      'const { toLocaleString } = Number.prototype; Date.prototype.toLocaleDateString = () => "x"; Number.prototype.toLocaleString = () => "x";',
    ),
  },
  {
    name: 'listeners that swallow everything',
    head: script(
      'for (const type of ["click", "change", "input", "keydown", "focusin"]) addEventListener(type, (event) => event.stopPropagation(), true);',
    ),
    cannotClick: 'the page keeps every click for itself',
  },
  {
    name: 'roots that cannot be attached',
    head: script('Element.prototype.attachShadow = () => { throw new Error("no roots") };'),
    staysText: 'no element can have a root',
  },
  {
    name: 'no custom elements',
    head: script('Object.defineProperty(window, "customElements", { value: undefined });'),
    staysText: 'no element can be one of ours',
  },
  { name: 'a sandboxed frame', sandbox: 'allow-scripts allow-same-origin' },
];

const translators: readonly HostilePage[] = [
  {
    name: 'a translator that says so and wraps',
    head: script(`
      const walk = (node, act) => { act(node); for (const child of [...(node.shadowRoot ?? node).childNodes]) walk(child, act); };
      window.translate = () => {
        document.documentElement.classList.add('translated-ltr');
        document.documentElement.lang = 'vi';
        walk(document.body, (node) => {
          if (node.nodeType !== 3 || !node.data.trim() || node.parentNode.localName === 'font') return;
          const font = document.createElement('font');
          font.textContent = '«' + node.data + '»';
          node.replaceWith(font);
        });
      };
      addEventListener('procedure-ready', () => setTimeout(translate));
    `),
    differs: 'its words are others',
  },
  {
    name: 'a translator that leaves no trace',
    head: script(`
      const walk = (node, act) => { act(node); for (const child of [...(node.shadowRoot ?? node).childNodes]) walk(child, act); };
      addEventListener('procedure-ready', () => setTimeout(() => walk(document.body, (node) => {
        if (node.nodeType === 3 && node.data.trim() && !node.data.startsWith('«')) node.data = '«' + node.data + '»';
      })));
    `),
    differs: 'its words are others',
  },
  {
    name: 'a translator that comes after every change',
    head: script(`
      const walk = (node, act) => { act(node); for (const child of [...(node.shadowRoot ?? node).childNodes]) walk(child, act); };
      const translate = () => walk(document.body, (node) => {
        if (node.nodeType !== 3 || !node.data.trim() || node.parentNode.localName === 'font' || node.parentNode.localName === 'style') return;
        const font = document.createElement('font');
        font.textContent = '«' + node.data + '»';
        node.replaceWith(font);
      });
      addEventListener('procedure-ready', () => { document.documentElement.classList.add('translated-ltr'); setTimeout(translate); });
      addEventListener('procedure-plan', () => setTimeout(translate, 30));
    `),
    differs: 'its words are others',
  },
];

const policy = (content: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
// To Firefox, the document of a frame's attribute has no 'self'.
const OWN = `default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; connect-src 'none'; img-src data:`;

const policies: readonly HostilePage[] = [
  { name: 'the policy of the README', head: policy(OWN) },
  {
    name: 'a policy without any style',
    head: policy(`default-src 'none'; script-src ${location.origin}; style-src 'none'`),
  },
  { name: 'Trusted Types required', head: policy(`${OWN}; require-trusted-types-for 'script'`) },
  {
    name: 'Trusted Types listed, with two copies',
    head: policy(`${OWN}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`),
    scripts: ours() + ours('?v=2'),
  },
  {
    name: 'Trusted Types listed without ours',
    head: policy(`${OWN}; require-trusted-types-for 'script'; trusted-types 'none'`),
    staysText: 'Lit may make no template',
    chromiumOnly: true,
  },
];

const copies: readonly HostilePage[] = [
  { name: 'the script twice', scripts: ours() + ours() },
  { name: 'the script under two addresses', scripts: ours() + ours('?v=2') },
  { name: 'two bundles', scripts: `<script src="/cdn/pin-reset-guide.en.js"></script>${ours()}` },
  {
    name: 'the modules and the script',
    scripts: `<script type="module" src="/src/define.ts"></script>${ours()}`,
  },
  {
    name: 'a page with its own localization',
    scripts: `<script type="module">
      import { configureLocalization } from '/node_modules/@lit/localize/lit-localize.js';
      const { setLocale } = configureLocalization({ sourceLocale: 'en', targetLocales: ['xx'], loadLocale: async () => ({ templates: { 'pin-reset.title': 'Stolen', 'questions.title': 'Stolen' } }) });
      await setLocale('xx');
    </script>${ours()}`,
  },
];

/** Everything that a page may do to us, as far as we could think of it. */
export const hostilePages: readonly HostilePage[] = [
  ...styleSheets,
  ...places,
  ...scripts,
  ...translators,
  ...policies,
  ...copies,
];
