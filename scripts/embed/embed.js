// Runs in embed.html. No module, and nothing of the page's own origin is used: a sandboxed frame has none.
/* global GUIDES, LANGUAGES -- the build puts in the tags of the guides by their procedures, and the languages */
(() => {
  const params = new URLSearchParams(location.search);
  const guides = GUIDES;
  const procedures = Object.keys(guides);
  const asked = params.get('guide') ?? procedures[0];
  const isListed = procedures.includes(asked);
  if (!isListed) console.warn(`There is no guide "${asked}". There are: ${procedures.join(', ')}.`);
  const guideTag = guides[isListed ? asked : procedures[0]];
  const guide = document.createElement(guideTag);

  // The language decides which file is loaded: the one asked for, else the first of the browser's that there is.
  const known = (wanted) => {
    const tag = wanted.toLowerCase();
    const found = LANGUAGES.find((each) => each.toLowerCase() === tag);
    return found ?? (tag.includes('-') ? known(tag.slice(0, tag.lastIndexOf('-'))) : undefined);
  };
  const wanted = params.has('lang') ? [params.get('lang')] : navigator.languages;
  const language = wanted.map(known).find(Boolean) ?? 'en';
  document.documentElement.lang = language;
  // No style sheet: the policy of the site that it lies on may allow none.
  document.body.style.margin = '0';

  for (const [name, value] of params) {
    if (name === 'guide') continue;
    if (name === 'municipality') guide.municipality = value;
    else if (name.startsWith('--procedure-')) guide.style.setProperty(name, value);
    // Where links lead is up to the frame: some official pages do not open in one.
    else if (name === 'links') openLinks(value);
    // Handlers and the like are nobody's business here.
    else if (/^[a-z]+(-[a-z]+)*$/.test(name) && !/^(on.*|style|is|slot|id|class)$/.test(name)) {
      guide.setAttribute(name, value);
    }
  }

  // The page around it sets the frame's height by this. It names no origin: there is nothing secret in a height.
  const tell = () =>
    parent.postMessage(
      {
        type: 'pin-reset-guide:height',
        height: Math.ceil(document.body.getBoundingClientRect().height),
      },
      '*',
    );
  new ResizeObserver(tell).observe(document.body);
  // A page that has begun to listen later asks for it.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'pin-reset-guide:height?') tell();
  });

  guide.addEventListener('procedure-ready', () => {
    document.title = guide.shadowRoot.querySelector('#title').textContent.trim();
  });
  guide.addEventListener('procedure-language', ({ detail: { lang } }) => {
    document.documentElement.lang = lang;
  });

  const script = document.createElement('script');
  script.src = `${guideTag}.${language}.js`;
  document.head.append(script);
  // A document of its own, with a title of its own.
  if (!params.has('heading-level')) guide.setAttribute('heading-level', '1');
  const main = document.createElement('main');
  main.append(guide);
  document.body.append(main);

  function openLinks(where) {
    if (where !== 'new-tab') return;
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
  }
})();
