/** The kinds of statements, in the order of reading, and what they are called in English and Japanese. */
export const kinds = [
  { id: 'routes', name: ['Ways', '手続きの方法'] },
  { id: 'documents', name: ['Documents', '持ち物'] },
  { id: 'steps', name: ['Steps', '手順'] },
  { id: 'notes', name: ['Notes', '知っておくこと'] },
  { id: 'questions', name: ['Questions and answers', '質問と選択肢'] },
  { id: 'names', name: ['Titles and names', '題名・用語'] },
];

/**
 * All that somebody can proof-read, one entry for each statement. Its `lines` say what is said and to whom: a name in
 * English and Japanese, and `words`, which gives for a language a string, or a list of them; `hints` says more about it.
 */
export const statementsOf = (data) =>
  [
    ...list(data.routes, (id, route) => claim(data, 'routes', id, route, routeLines(data, route))),
    ...list(data.documents, (id, document) => claim(data, 'documents', id, document)),
    ...list(data.steps, (id, step) => claim(data, 'steps', id, step)),
    ...list(data.notes, (id, note) => claim(data, 'notes', id, note, noteLines(data, note))),
    ...list(data.questions, (id, question) => ({
      kind: 'questions',
      id,
      lines: questionLines(question),
      sources: questionSources(data, question),
    })),
    ...names(data),
  ].map((statement) => ({ ...statement, lines: statement.lines.filter(hasWords) }));

function claim(data, kind, id, statement, more = []) {
  const {
    text,
    detail,
    japanese,
    say = [],
    wordings = [],
    phones = [],
    routes = [],
    tasks = [],
    sources,
    links = [],
    whenInWords,
  } = statement;
  // A way says in lines of its own what is done on it.
  const onlyFor = Array.isArray(tasks) ? tasks : [];
  return {
    kind,
    id,
    lines: [
      line('Words', '文言', text),
      line('More words', '補足', detail),
      { name: ['Official name', '正式な名称'], words: () => japanese },
      ...wordings.flatMap(({ text: instead, title, detail: more, whenInWords: ifSo }) =>
        [title, instead, more].filter(Boolean).map((words) => ({
          name: ['Said instead', '別の文言'],
          words: (tag) => words[tag],
          hints: (tag) => ifWords(tag, ifSo),
        })),
      ),
      ...say.map(({ ja, whenInWords: ifSo }) => ({
        name: ['To show at the counter', '窓口で見せる文'],
        words: () => ja,
        hints: (tag) => (ifSo ? ifWords(tag, ifSo) : []),
      })),
      ...phones.map(({ number, text: who }) => ({
        name: ['Phone', '電話'],
        words: () => number,
        hints: (tag) => [who[tag]],
      })),
      ...more,
      {
        name: ['On the way', '対象の方法'],
        words: (tag) =>
          eitherOf(
            tag,
            routes.map((route) => data.routes[route].label[tag]),
          ),
      },
      {
        name: ['Where this is done', '対象の手続き'],
        words: (tag) =>
          eitherOf(
            tag,
            onlyFor.map((task) => data.tasks[task][tag]),
          ),
      },
      line('If', '条件', whenInWords),
    ],
    sources: sources.map((ref) => data.sources[ref]),
    links: links.map((ref) => data.sources[ref]),
    isInferred: statement.inferred === true,
    isWarning: statement.tone === 'warning',
    reviewBy: statement.reviewBy,
  };
}

const routeLines = (data, { label, tasks, places = {}, firstInWords }) => [
  line('Short name', '短い名前', label),
  ...list(tasks, (task, { whenInWords }) => ({
    name: ['Done there', 'そこで行うこと'],
    words: (tag) => data.tasks[task][tag],
    hints: (tag) => ifWords(tag, whenInWords),
  })),
  ...list(places, (_id, { text, whenInWords }) => ({
    name: ['Place', '場所'],
    words: (tag) => text[tag],
    hints: (tag) => ifWords(tag, whenInWords),
  })),
  line('Comes first if', '最初に案内する条件', firstInWords),
];

const noteLines = (data, { title, topic }) => [
  line('Heading', '見出し', title),
  line('In the group', '分類', data.topics[topic]),
];

const questionLines = ({ ask, wordings = [], label, help, options, clues = [], byName = {} }) => [
  line('Question', '質問', ask),
  ...wordings.map((wording) => ({
    name: ['Asked instead', '別の聞き方'],
    words: (tag) => wording.ask[tag],
    hints: (tag) => ifWords(tag, wording.whenInWords),
  })),
  line('Short name', '短い名前', label),
  line('Help', '説明', help),
  ...clues.flatMap((clue) => [
    clueLine('Case', '場面', clue, options),
    line('Said and asked then', '続けて伝えること、聞くこと', clue.then?.ask),
    ...(clue.then?.clues ?? []).map((further) => clueLine('Case then', '続きの場面', further, options)),
  ]),
  line('By name', '名称から選ぶ', byName.label),
  line('Help', '説明', byName.help),
  ...list(options, (_id, option) => ({
    name: ['Answer', '選択肢'],
    words: (tag) => option.text[tag],
    hints: (tag) => hintsOf(option, tag),
  })),
];

const clueLine = (english, japanese, clue, options) => ({
  name: [english, japanese],
  words: (tag) => clue.text[tag],
  hints: (tag) => [
    ...hintsOf(clue, tag),
    ...Object.values(clue.answers ?? {})
      .flat()
      .map((value) => `→ ${options[value]?.text[tag] ?? value}`),
  ],
});

// Beside Japanese words the guide does not show the Japanese name again.
const hintsOf = ({ hint, japanese }, tag) => [tag === 'ja' ? undefined : japanese, hint?.[tag]];

/** All pages that the words of a question rest on, each once. */
const questionSources = (data, { sources = [], options, clues = [], byName = {} }) => {
  const opened = clues.flatMap(({ then }) => (then ? [then, ...then.clues] : []));
  const others = [...Object.values(options), ...clues, ...opened, byName];
  const refs = new Set([...sources, ...others.flatMap((each) => each.sources ?? [])]);
  return [...refs].map((ref) => data.sources[ref]);
};

const names = ({ title, summary, tasks, topics }) => [
  { kind: 'names', id: 'title', lines: [line('Title', '題名', title), line('Summary', '概要', summary)] },
  { kind: 'names', id: 'tasks', lines: list(tasks, (_id, text) => line('What is done', '手続き', text)) },
  { kind: 'names', id: 'topics', lines: list(topics, (_id, text) => line('Heading', '見出し', text)) },
];

const line = (english, japanese, texts) => ({ name: [english, japanese], words: (tag) => texts?.[tag] });

const eitherOf = (tag, items) => new Intl.ListFormat(tag, { type: 'disjunction' }).format(items);

const IF = { ja: '条件：' };
const ifWords = (tag, ways) => (ways?.[tag] ?? []).map((way) => `${IF[tag] ?? 'If: '}${way}`);

const hasWords = ({ words }) => (words('en')?.length ?? 0) > 0;

const list = (record, map) => Object.entries(record).map(([key, value]) => map(key, value));
