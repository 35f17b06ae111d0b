import type { Msg } from '../model/text.js';
import { formatList, labelled } from './format.js';
import { stripMarks, withoutReadings } from './japanese.js';
import type {
  Outline,
  OutlinedClaim,
  OutlinedLeaflet,
  OutlinedNote,
  OutlinedOverview,
  OutlinedPlace,
  OutlinedResult,
  OutlinedRoute,
  OutlinedSentence,
  OutlinedWay,
} from './outline/outlined.js';

/** What stands in a text besides the outline. */
export interface TextOptions {
  readonly msg: Msg;
  /** A city's offices and hours, a line each; none without a city. */
  readonly where?: readonly string[];
}

/** The lines of a section, its title first. */
type Section = readonly string[];

/**
 * What an outline shows, as plain text in its language, to send to a friend or to print on a terminal: the answers, then the
 * result, or what is possible as long as there is none.
 */
export function outlineAsText(outline: Outline, { msg, where = [] }: TextOptions): string {
  const { answers, result, leaflet, overview } = outline;
  const sections: readonly Section[] = [
    [stripMarks(outline.title)],
    titled(
      msg('Your answers', { id: 'questions.answers' }),
      answers.map(
        ({ label, values }) =>
          `- ${labelled(stripMarks(label), formatList(values, 'conjunction', msg.tag), msg)}`,
      ),
    ),
    ...(leaflet ? [claimLines(leaflet.answer, '')] : []),
    ...(result ? [waysOf(result, msg)] : []),
    ...(overview ? [possibleWays(overview, msg)] : []),
    titled(msg('Where and when', { id: 'hours.title' }), where),
    ...(result ? resultSections(result, msg) : []),
    ...(leaflet ? leafletSections(leaflet, msg) : []),
    ...(overview ? overviewSections({ ...overview, notes: overview.notes.filter(isUrgent) }, msg) : []),
    titled(
      msg('Official page:', { id: 'sources.official' }),
      outline.sources.filter(({ mark }) => mark === outline.official).map(({ url }) => url),
    ),
  ];
  return joined(sections);
}

/** All that is possible, as plain text: what `outlineAsText` has of it, and every note. */
export const overviewAsText = (overview: OutlinedOverview, { msg, where = [] }: TextOptions): string =>
  joined([
    titled(msg('Where and when', { id: 'hours.title' }), where),
    possibleWays(overview, msg),
    ...overviewSections(overview, msg),
  ]);

const joined = (sections: readonly Section[]): string =>
  sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

const waysOf = ({ card, why, others }: OutlinedResult, msg: Msg): Section =>
  titled(msg('Your way', { id: 'routes.title' }), [
    ...routeLines(card.route, '→', msg),
    ...rowLines(card),
    ...(why ? [stripMarks(why)] : []),
    ...others.flatMap((route) => routeLines(route, '-', msg)),
  ]);

const resultSections = ({ card, notes }: OutlinedResult, msg: Msg): readonly Section[] => [
  ...waySections(card, msg),
  notesSection(notes.filter(isUrgent), msg),
];

const leafletSections = ({ lanes, rows, notes }: OutlinedLeaflet, msg: Msg): readonly Section[] => [
  ...lanes.flatMap((lane) => [
    [
      `■ ${stripMarks(lane.label)}`,
      stripMarks(lane.for),
      ...placeLines(lane.route.places, msg),
      ...rowLines(lane),
    ],
    ...waySections(lane, msg),
  ]),
  ...rows.flatMap(({ label, cases }) => [
    [`■ ${stripMarks(label)}`],
    ...cases.flatMap((each) => [
      [`● ${stripMarks(each.label)}`],
      ...each.ways.flatMap((way) => [
        [...routeLines(way.route, '→', msg), ...rowLines(way)],
        ...waySections(way, msg),
      ]),
      each.notes.flatMap(noteLines),
    ]),
  ]),
  notesSection(notes, msg),
];

const overviewSections = (
  { documents, steps, sentences, notes }: OutlinedOverview,
  msg: Msg,
): readonly Section[] => [
  bringSection(documents, msg),
  stepsSection(steps, msg),
  sentencesSection(sentences, msg),
  notesSection(notes, msg),
];

const waySections = ({ documents, steps, sentences }: OutlinedWay, msg: Msg): readonly Section[] => [
  bringSection(documents, msg),
  stepsSection(steps, msg),
  sentencesSection(sentences, msg),
];

const bringSection = (documents: readonly OutlinedClaim[], msg: Msg): Section =>
  titled(
    msg('What to bring', { id: 'documents.title' }),
    documents.flatMap((document) => claimLines(document, '□')),
  );

const stepsSection = (steps: readonly OutlinedClaim[], msg: Msg): Section =>
  titled(
    msg('What to do', { id: 'steps.title' }),
    steps.flatMap((step, index) => claimLines(step, `${index + 1}.`)),
  );

const sentencesSection = (sentences: readonly OutlinedSentence[], msg: Msg): Section =>
  titled(
    msg.tag === 'ja'
      ? msg('Say this at the counter:', { id: 'steps.tell' })
      : msg('Show this at the counter:', { id: 'steps.say' }),
    sentences.flatMap(sentenceLines),
  );

const notesSection = (notes: readonly OutlinedNote[], msg: Msg): Section =>
  titled(msg('Good to know', { id: 'notes.title' }), notes.flatMap(noteLines));

const possibleWays = ({ routes }: OutlinedOverview, msg: Msg): Section =>
  titled(
    msg('Possible ways', { id: 'routes.title-open' }),
    routes.flatMap((route) => routeLines(route, '-', msg)),
  );

const titled = (title: string, lines: readonly string[]): Section =>
  lines.length > 0 ? [title, ...lines] : [];

const routeLines = (route: OutlinedRoute, mark: string, msg: Msg): readonly string[] => [
  ...claimLines(route, mark),
  ...placeLines(route.places, msg),
];

const placeLines = (places: readonly OutlinedPlace[], msg: Msg): readonly string[] =>
  places.length > 0 ? [`   ${formatList(places.map(placeName), 'disjunction', msg.tag)}`] : [];

const placeName = ({ text, condition }: OutlinedPlace): string =>
  stripMarks(condition ? `${text} [${condition}]` : text);

// What to bring has a list of its own.
const rowLines = ({ rows }: OutlinedWay): readonly string[] =>
  rows
    .filter(({ row }) => row !== 'bring')
    .flatMap(({ label, lines }) => lines.flatMap((line) => claimLines(line, `${label}:`)));

function claimLines(claim: OutlinedClaim, mark: string): readonly string[] {
  const { text, detail, japanese, condition, phones = [] } = claim;
  const name = japanese ? `${stripMarks(text)} (${japanese})` : stripMarks(text);
  return [
    [mark, name, condition ? `[${stripMarks(condition)}]` : ''].filter(Boolean).join(' '),
    ...(detail ? [`   ${stripMarks(detail)}`] : []),
    ...phones.map(({ number, text: who }) => `   ${number}: ${stripMarks(who)}`),
  ];
}

const sentenceLines = ({
  japanese,
  romaji,
  meaning,
  isTicked,
  condition,
}: OutlinedSentence): readonly string[] => [
  `${isTicked ? '□' : '・'} ${withoutReadings(japanese)}${condition ? ` [${condition}]` : ''}`,
  ...(meaning ? [`   ${romaji}`, `   ${stripMarks(meaning)}`] : []),
];

const isUrgent = ({ isWarning, phones }: OutlinedNote): boolean => isWarning || phones !== undefined;

const noteLines = ({ title, ...note }: OutlinedNote): readonly string[] => [
  `- ${stripMarks(title)}`,
  ...claimLines(note, '  '),
];
