import type { Msg } from '../model/procedure.js';
import { formatList } from './format.js';
import { stripMarks, withoutReadings } from './japanese.js';
import type {
  Outline,
  OutlinedClaim,
  OutlinedNote,
  OutlinedSentence,
  OutlinedWay,
} from './outline/outlined.js';

/** What stands in a text besides the outline. */
export interface TextOptions {
  readonly msg: Msg;
  /** A city's offices and hours, a line each; none without a city. */
  readonly where?: readonly string[];
}

/**
 * What an outline shows, as plain text in its language, to send to a friend or to print on a terminal: the result if there
 * is one, else the leaflet.
 */
export function outlineAsText(outline: Outline, { msg, where = [] }: TextOptions): string {
  const { result, leaflet } = outline;
  const sections: readonly (readonly string[])[] = [
    [stripMarks(outline.title)],
    ...(result
      ? [
          titled(
            msg('Your answers', { id: 'questions.answers' }),
            result.answers.map(
              ({ label, values }) =>
                `- ${stripMarks(label)}: ${formatList(values.map(stripMarks), 'conjunction', msg.tag)}`,
            ),
          ),
          titled(msg('Your way', { id: 'routes.title' }), [
            ...claimLines(result.card.route, '→'),
            ...rowLines(result.card),
            ...(result.why ? [stripMarks(result.why)] : []),
            ...result.others.flatMap((route) => claimLines(route, '-')),
          ]),
          titled(msg('Where and when', { id: 'hours.title' }), where),
          ...wayLines(result.card, msg),
          titled(
            msg('Good to know', { id: 'notes.title' }),
            result.notes.filter(isUrgent).flatMap(noteLines),
          ),
        ]
      : []),
    ...(leaflet && !result
      ? [
          claimLines(leaflet.answer, ''),
          titled(msg('Where and when', { id: 'hours.title' }), where),
          ...leaflet.lanes.flatMap((lane) => [
            [`■ ${stripMarks(lane.label)}`, stripMarks(lane.for), ...rowLines(lane)],
            ...wayLines(lane, msg),
          ]),
          ...leaflet.rows.flatMap(({ label, cases }) => [
            [`■ ${stripMarks(label)}`],
            ...cases.flatMap((each) => [
              [`● ${stripMarks(each.label)}`],
              ...each.ways.flatMap((way) => [
                [...claimLines(way.route, '→'), ...rowLines(way)],
                ...wayLines(way, msg),
              ]),
              each.notes.flatMap(noteLines),
            ]),
          ]),
          titled(msg('Good to know', { id: 'notes.title' }), leaflet.notes.flatMap(noteLines)),
        ]
      : []),
    titled(
      msg('Official page:', { id: 'sources.official' }),
      outline.sources.filter(({ mark }) => mark === outline.official).map(({ url }) => url),
    ),
  ];
  return sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];

function wayLines({ documents, steps, sentences }: OutlinedWay, msg: Msg): readonly (readonly string[])[] {
  return [
    titled(
      msg('What to bring', { id: 'documents.title' }),
      documents.flatMap((document) => claimLines(document, '□')),
    ),
    titled(
      msg('What to do', { id: 'steps.title' }),
      steps.flatMap((step, index) => claimLines(step, `${index + 1}.`)),
    ),
    titled(
      msg.tag === 'ja'
        ? msg('Say this at the counter:', { id: 'steps.tell' })
        : msg('Show this at the counter:', { id: 'steps.say' }),
      sentences.flatMap(sentenceLines),
    ),
  ];
}

// What to bring has a list of its own.
const rowLines = ({ rows, route }: OutlinedWay): readonly string[] =>
  rows
    .filter(({ row }) => row !== 'bring')
    .flatMap(({ row, label, lines }) => [
      ...lines.flatMap((line) => claimLines(line, `${label}:`)),
      ...(row === 'where' && route.places.length > 0
        ? [`   ${route.places.map(stripMarks).join(' · ')}`]
        : []),
    ]);

function claimLines(claim: OutlinedClaim, mark: string): readonly string[] {
  const { text, detail, japanese, condition, phones = [] } = claim;
  const name = japanese ? `${stripMarks(text)} (${japanese})` : stripMarks(text);
  return [
    [mark, name, condition ? `[${stripMarks(condition)}]` : ''].filter(Boolean).join(' '),
    ...(detail ? [`   ${stripMarks(detail)}`] : []),
    ...phones.map(({ number, text: who }) => `   ${number}: ${stripMarks(who)}`),
  ];
}

const sentenceLines = ({ japanese, romaji, meaning, isTicked }: OutlinedSentence): readonly string[] => [
  `${isTicked ? '□' : '・'} ${withoutReadings(japanese)}`,
  ...(meaning ? [`   ${romaji}`, `   ${stripMarks(meaning)}`] : []),
];

const isUrgent = ({ isWarning, phones }: OutlinedNote): boolean => isWarning || phones !== undefined;

const noteLines = ({ title, ...note }: OutlinedNote): readonly string[] => [
  `- ${stripMarks(title)}`,
  ...claimLines(note, '  '),
];
