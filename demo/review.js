import { el, inBoth, marked } from './dom.js';
import { kinds, statementsOf } from './review-statements.js';

const today = new Date().toISOString().slice(0, 10);
const place = (id) => document.getElementById(id);

function show(data) {
  // The language in which the data is written comes first.
  const tags = data.languages
    .map(({ tag }) => tag)
    .sort((one, other) => Number(other === 'en') - Number(one === 'en'));
  const entries = statementsOf(data).map((statement) => ({ statement, element: card(statement, tags) }));
  place('statements').style.setProperty('--languages', String(tags.length));
  place('facts').append(...facts(data));
  place('statements').replaceChildren(
    ...kinds.map(({ id, name }) => {
      const own = entries.filter(({ statement }) => statement.kind === id);
      return el(
        'section',
        { 'aria-labelledby': id },
        el('h2', { id }, inBoth(name)),
        own.map(({ element }) => element),
      );
    }),
  );
  place('filter').append(...filterFields(entries));
  place('filter').addEventListener('change', () => filter(entries));
  place('filter')
    .querySelector('button')
    .addEventListener('click', () => print());
  filter(entries);
  // The statements were not there yet when the browser looked for the one in the address.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** What holds for all of it. */
const facts = ({ version, languages, sources }) =>
  [
    [['Last change', '最終更新日'], version],
    [['Sources', '出典'], String(Object.keys(sources).length)],
    [
      ['Languages', '言語'],
      languages
        .map(({ name, status }) => (status === 'translated' ? `${name} (not reviewed 未校閲)` : name))
        .join(', '),
    ],
  ].map(([name, value]) => el('div', {}, el('dt', {}, inBoth(name)), el('dd', {}, marked(value))));

function card(statement, tags) {
  const { kind, id, lines, sources } = statement;
  return el(
    'article',
    { id: `${kind}.${id}`, 'aria-labelledby': `${kind}.${id}.name` },
    el(
      'h3',
      { id: `${kind}.${id}.name` },
      el('a', { href: `#${kind}.${id}` }, el('code', {}, id)),
      marks(statement),
    ),
    el(
      'dl',
      { class: 'lines' },
      lines.map((line) => row(line, tags)),
    ),
    sources?.length > 0 ? origin(statement) : undefined,
    el(
      'p',
      { class: 'sign' },
      '□ right ',
      el('span', { lang: 'ja' }, '正しい'),
      '  □ change ',
      el('span', { lang: 'ja' }, '修正が必要'),
      ':',
    ),
  );
}

// What is Japanese in every language, as an official name, stands once.
const row = ({ name, words, hints = () => [] }, tags) => {
  const isSame = typeof words('en') === 'string' && tags.every((tag) => words(tag) === words('en'));
  const cell = (tag) => [paragraphs(tag, words(tag)), paragraphs(tag, hints(tag), { class: 'quiet' })];
  return el(
    'div',
    {},
    el('dt', {}, inBoth(name)),
    isSame && hints('en').length === 0
      ? el('dd', { class: 'same' }, paragraphs('en', words('en')))
      : tags.map((tag) => el('dd', { lang: tag }, cell(tag))),
  );
};

const paragraphs = (tag, texts, attributes = {}) =>
  [texts]
    .flat()
    .filter(Boolean)
    .map((text) => el('p', attributes, marked(text, tag)));

const marks = ({ isInferred, isWarning, reviewBy }) => [
  isInferred ? mark('Concluded, not said outright', '出典から推定') : undefined,
  isWarning ? mark('Shown as a warning', '注意として表示') : undefined,
  isOverdue({ reviewBy }) ? mark(`Check was due on ${reviewBy}`, '要再確認') : undefined,
];

const mark = (...name) => [' ', el('span', { class: 'mark' }, inBoth(name))];

const isOverdue = ({ reviewBy }) => reviewBy !== undefined && reviewBy < today;

const origin = ({ sources, links = [], reviewBy }) => [
  el('h4', {}, inBoth(['Sources', '出典'])),
  el('ul', {}, sources.map(source)),
  links.length > 0
    ? [el('h4', {}, inBoth(['Links for the reader', '案内するページ'])), el('ul', {}, links.map(source))]
    : undefined,
  reviewBy
    ? el('p', { class: 'quiet' }, inBoth(['Compare again by', '次回の確認期限']), ` ${reviewBy}`)
    : undefined,
];

const BASIS = {
  live: ['compared with the page', 'ページと照合'],
  archived: ['compared with an archived copy', '保存された写しと照合'],
};

const source = ({ publisher, title, url, checked, basis }) =>
  el(
    'li',
    {},
    el('a', { href: url, lang: 'ja', rel: 'noreferrer' }, `${publisher}「${title}」`),
    el('span', { class: 'quiet' }, ` ${checked}, `, inBoth(BASIS[basis])),
  );

function filterFields(entries) {
  const count = (kind) => entries.filter(({ statement }) => statement.kind === kind).length;
  const choice = (value, name, number) =>
    el(
      'label',
      {},
      el('input', { type: 'radio', name: 'kind', value, ...(value === '' && { checked: '' }) }),
      el('span', {}, inBoth(name), ` (${number})`),
    );
  const only = (name, words, number) =>
    el('label', {}, el('input', { type: 'checkbox', name }), el('span', {}, inBoth(words), ` (${number})`));
  return [
    el(
      'fieldset',
      {},
      el('legend', {}, inBoth(['Show', '表示するもの'])),
      choice('', ['Everything', 'すべて'], entries.length),
      kinds.map(({ id, name }) => choice(id, name, count(id))),
    ),
    el(
      'fieldset',
      {},
      el('legend', {}, inBoth(['Only', '絞り込み'])),
      only(
        'inferred',
        ['concluded, not said outright', '出典から推定したもの'],
        entries.filter(({ statement }) => statement.isInferred).length,
      ),
      only(
        'overdue',
        ['to be compared again', '再確認の期限切れ'],
        entries.filter(({ statement }) => isOverdue(statement)).length,
      ),
    ),
    el('button', { type: 'button' }, inBoth(['Print', '印刷'])),
  ];
}

function filter(entries) {
  const { kind, inferred, overdue } = Object.fromEntries(new FormData(place('filter')));
  const isWanted = (statement) =>
    (!kind || statement.kind === kind) &&
    (!inferred || statement.isInferred) &&
    (!overdue || isOverdue(statement));
  let shown = 0;
  for (const { statement, element } of entries) {
    element.hidden = !isWanted(statement);
    if (!element.hidden) shown += 1;
  }
  for (const section of place('statements').children)
    section.hidden = !section.querySelector('article:not([hidden])');
  place('count').replaceChildren(
    `${shown} of ${entries.length} shown `,
    el('span', { lang: 'ja' }, `${entries.length}件中${shown}件を表示`),
  );
}

async function load() {
  const response = await fetch('data/pin-reset.json').catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

// Last, so that all of the above is there when the data comes.
const data = await load();
if (data) show(data);
else {
  place('statements').replaceChildren(
    el('p', {}, 'The data did not load. If this is your own copy: npm run build makes it.'),
  );
}
