// The page on which somebody puts their own guide together: reads the form, shows the guide, writes the code.
import { el } from './dom.js';
import { attributesOf, coloursOf, municipalityOf, privacy, snippet } from './snippets.js';

const $ = (selector) => document.querySelector(selector);
const form = $('#choices');
const preview = $('#preview');

const SECTIONS = {
  summary: 'Summary',
  questions: 'Questions',
  routes: 'Ways',
  documents: 'What to bring',
  steps: 'What to do',
  notes: 'Good to know',
  sources: 'Sources',
  actions: 'Copy and print',
  language: 'Language switch',
};
const CITY = [
  ...['city-name', 'city-url', 'city-checked', 'office-name', 'office-hours', 'office-phone'],
  ...['appointment', 'booking-url', 'second-document'],
];
const EXAMPLE = {
  name: { ja: '例市', en: 'Rei City' },
  url: 'https://www.city.example.lg.jp/pin',
  checked: new Date().toISOString().slice(0, 10),
  offices: [
    {
      name: { ja: '市役所 市民課', en: 'City Hall, Residents Division' },
      sessions: [
        { from: '08:30', to: '17:15', appointment: 'none' },
        { days: ['wed'], from: '17:30', to: '19:00', appointment: 'required' },
      ],
    },
  ],
  'second-document': [{ a: 1 }, { b: 2 }],
};

const read = async (address) => (await fetch(address)).json();
const [integrity, index] = await Promise.all(['/cdn/integrity.json', '/data/index.json'].map(read));
const data = await Promise.all(index.procedures.map(({ id }) => read(`/data/${id}.json`)));
const procedures = index.procedures.map((listed, at) => ({
  ...listed,
  official: data[at].sources[data[at].official].url,
}));
const [{ languages }] = data;
const articles = new Map();

$('#procedures').append(
  ...procedures.map(({ id, title }, at) =>
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'radio', name: 'procedure', value: id, ...(at === 0 && { checked: '' }) }),
      el('span', {}, `${title.en} `, el('span', { lang: 'ja' }, title.ja)),
    ),
  ),
);
for (const { tag, name } of languages) $('#lang').append(el('option', { value: tag, lang: tag }, name));
$('#lang').prepend(el('option', { value: '' }, 'The reader’s own'));
$('#lang').value = '';
$('#sections').append(
  ...Object.entries(SECTIONS).map(([value, name]) =>
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'checkbox', name: 'hide', value }),
      el('span', {}, name),
    ),
  ),
);

/** What is chosen, as snippets.js takes it. */
function options() {
  const data = new FormData(form);
  const of = (name) => String(data.get(name) ?? '').trim();
  const colour = (name) => (data.has(`has-${name}`) ? of(name) : '');
  const by = of('cityBy');
  return {
    procedure: procedures.find(({ id }) => id === of('procedure')),
    questionnaire: data.has('questionnaire'),
    lang: of('lang'),
    languages: of('languages'),
    layout: of('layout'),
    hide: data.getAll('hide'),
    headingLevel: Number(of('headingLevel')),
    remember: of('remember'),
    syncUrl: data.has('syncUrl'),
    links: { 'report-href': of('report-href'), 'questionnaire-href': of('questionnaire-href') },
    looks: {
      accent: colour('accent'),
      text: colour('text'),
      surface: colour('surface'),
      radius: of('radius'),
    },
    city:
      by === 'json'
        ? of('municipality')
        : by === 'form'
          ? Object.fromEntries(CITY.map((name) => [name, of(name)]))
          : {},
    folder: folderOf(of('folder')),
    files: of('files'),
  };
}

// An import map takes only what is plainly an address.
function folderOf(written) {
  const folder = written.endsWith('/') || written === '' ? written : `${written}/`;
  return /^(https?:|\.{0,2}\/)/.test(folder) ? folder : `./${folder}`;
}

function show(chosen) {
  const { cityBy } = form.elements;
  $('#city-form').hidden = cityBy.value !== 'form';
  $('#city-json').hidden = cityBy.value !== 'json';
  // A guide that is new tells all that is wrong; an old one tells nothing twice.
  const guide = el(chosen.procedure.tag, withoutAddress(attributesOf(chosen)));
  for (const [name, value] of Object.entries(coloursOf(chosen))) guide.style.setProperty(name, value);
  $('#faults').replaceChildren();
  guide.addEventListener('procedure-error', ({ detail: { message } }) => {
    // One that was replaced may still be speaking.
    if (guide.isConnected) $('#faults').append(el('li', {}, message));
  });
  const json = municipalityOf(chosen);
  if (json) guide.municipality = json;
  // The reader's place in the preview stays.
  const { scrollTop } = preview;
  const before = preview.querySelector(chosen.procedure.tag);
  if (before) guide.situation = before.situation;
  preview.replaceChildren(
    ...(chosen.questionnaire
      ? [el('situation-questionnaire', chosen.lang ? { lang: chosen.lang } : {})]
      : []),
    guide,
  );
  guide.addEventListener('procedure-ready', () => (preview.scrollTop = scrollTop), { once: true });
  $('#contrast').textContent = contrastIn(chosen.looks);
}

// This page's own address is not the reader's.
const withoutAddress = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => name !== 'sync-url' && name !== 'remember'),
  );

/** Whether what was chosen can be read: WCAG's contrast of text and accent on the ground. */
function contrastIn({ accent, text, surface }) {
  const ground = surface || '#ffffff';
  const poor = [
    [text || '#333333', 'text'],
    [accent || '#0017c1', 'accent'],
  ].filter(([colour]) => contrast(colour, ground) < 4.5);
  if (!accent && !text && !surface) return '';
  const note = ' These colours hold in dark mode, too.';
  return poor.length === 0
    ? `Good contrast.${note}`
    : `Too little contrast for ${poor.map(([, name]) => name).join(' and ')}: below 4.5 : 1.${note}`;
}

function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

async function write(chosen) {
  const way = $('#ways :checked').value;
  const { code, policy, steps } = await snippet(way, chosen, {
    integrity,
    article: way === 'html' ? await articleIn(chosen.procedure.id, chosen.lang || 'en') : '',
  });
  $('#code').textContent = code;
  $('#policy').textContent = policy;
  $('#policy-box').hidden = policy === '';
  $('#todo').replaceChildren(...steps.map((step) => el('li', {}, step)));
  const { en, ja } = privacy(way === 'html' ? { remember: 'none' } : chosen);
  $('#privacy-en').textContent = en;
  $('#privacy-ja').textContent = ja;
}

async function articleIn(procedure, tag) {
  const address = `/html/${procedure}/${tag}.fragment.html`;
  if (!articles.has(address)) articles.set(address, (await (await fetch(address)).text()).trimEnd());
  return articles.get(address);
}

async function copy(id) {
  const text = id === 'privacy' ? $('#privacy').innerText : $(`#${id}`).textContent;
  try {
    await navigator.clipboard.writeText(text);
    $('#copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren($(`#${id}`));
    $('#copied').textContent = 'Selected: copy it with your keyboard or menu.';
  }
}

function update() {
  const chosen = options();
  show(chosen);
  void write(chosen);
}

form.addEventListener('change', ({ target }) => {
  // Whoever picks a colour wants it.
  if (target.type === 'color') form.elements[`has-${target.name}`].checked = true;
  update();
});
form.addEventListener('submit', (event) => event.preventDefault());
$('#ways').addEventListener('change', () => void write(options()));
$('.widths').addEventListener('change', ({ target }) =>
  preview.classList.toggle('phone', target.value === 'phone'),
);
$('#example').addEventListener('click', () => {
  $('#municipality').value = JSON.stringify(EXAMPLE, undefined, 2);
  update();
});
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset.copy));
}
update();
