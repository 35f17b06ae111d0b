import type { Plan, PlannedClaim } from '../../engine/plan.js';
import { counterLines, worded } from '../../engine/wording.js';
import type { Messages } from '../../i18n/messages.js';
import type { Claim, Phone, Procedure, RouteClaim, Situation, Step, Text } from '../../model/procedure.js';
import { ifWords, openCondition } from './claim.js';
import { listed, namesOf, plain } from './words.js';

/**
 * The whole result as plain text in the reader's language, to send to a friend. `where` are a city's offices and hours, if
 * there are any.
 */
export function asText(
  procedure: Procedure,
  plan: Plan,
  situation: Situation,
  words: Messages,
  where: readonly string[],
): string {
  const { msg, language } = words;
  const best = plan.routes.find(({ recommended }) => recommended);
  const say = (text: Text): string => plain(text(msg));
  const named = ({ text, japanese }: Claim): string =>
    japanese && language.tag !== 'ja' ? `${say(text)} (${japanese})` : say(text);
  const below = (...lines: readonly (string | undefined)[]): string =>
    lines.map((line) => (line ? `\n   ${line}` : '')).join('');

  const phonesOf = (phones: readonly Phone[] = []): readonly string[] =>
    phones.map(({ number, text }) => `${number}: ${say(text)}`);
  const inWords = <C extends Claim>(claim: C | undefined): C | undefined =>
    claim && worded(procedure, claim, situation);

  const claimed = (
    claims: Readonly<Record<string, RouteClaim & Pick<Step, 'say'>>>,
    planned: readonly PlannedClaim[],
    mark: (index: number) => string,
  ): readonly string[] =>
    planned
      .filter(({ routes }) => !best || !routes || routes.includes(best.id))
      .map((each, index) => {
        const claim = inWords(claims[each.id]);
        if (!claim) return '';
        const condition = openCondition(claim, each, { procedure, situation, words });
        const label = condition && ` [${ifWords(condition, words)}]`;
        return `${mark(index)} ${named(claim)}${label}${below(claim.detail && say(claim.detail), ...phonesOf(claim.phones), ...counterLines(procedure, claim.say, situation))}`;
      });
  const answers = Object.entries(procedure.questions).map(([fact, { label }]) => {
    const names = namesOf(procedure, fact, situation[fact], words);
    return names.length > 0 ? `- ${say(label)}: ${listed(names, 'conjunction', words)}` : '';
  });
  const routes = plan.routes.map(({ id, recommended, places = [] }) => {
    const route = inWords(procedure.routes[id]);
    const where = places.map((place) => plain(route?.places?.[place]?.text(msg) ?? place));
    return route
      ? `${recommended ? '→' : '-'} ${named(route)}${below(...phonesOf(route.phones), listed(where, 'disjunction', words))}`
      : '';
  });
  const notes = plan.notes.map(({ id }) => {
    const note = inWords(procedure.notes[id]);
    if (!note || !(note.tone || note.phones)) return '';
    return `- ${say(note.title)}${below(say(note.text), ...phonesOf(note.phones))}`;
  });
  const sections: readonly (readonly string[])[] = [
    [say(procedure.title)],
    [msg('Your answers', { id: 'questions.answers' }), ...answers],
    [
      best ? msg('Your way', { id: 'routes.title' }) : msg('Possible ways', { id: 'routes.title-open' }),
      ...routes,
    ],
    ...(where.length > 0 ? [[msg('Where and when', { id: 'hours.title' }), ...where]] : []),
    [
      msg('What to bring', { id: 'documents.title' }),
      ...claimed(procedure.documents, plan.documents, () => '□'),
    ],
    [
      msg('What to do', { id: 'steps.title' }),
      ...claimed(procedure.steps, plan.steps, (index) => `${index + 1}.`),
    ],
    [msg('Good to know', { id: 'notes.title' }), ...notes],
    [msg('Official page:', { id: 'sources.official' }), procedure.sources[procedure.official]?.url ?? ''],
  ];
  return sections.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n');
}
