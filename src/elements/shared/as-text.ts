import type { Plan, PlannedClaim } from '../../engine/plan.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/messages.js';
import type { Procedure, RouteClaim, Situation } from '../../model/procedure.js';
import { openLabel } from './claim.js';
import { listed, plain } from './words.js';

/** The whole result as plain text in the reader's language, to send to a friend. */
export function asText(procedure: Procedure, plan: Plan, situation: Situation, words: Messages): string {
  const { msg, language } = words;
  const name = (claim: { readonly japanese?: string }, text: string): string =>
    claim.japanese && language.tag !== 'ja' ? `${plain(text)} (${claim.japanese})` : plain(text);
  const best = plan.routes.find(({ recommended }) => recommended);
  const onWay = ({ routes }: PlannedClaim): boolean => !best || !routes || routes.includes(best.id);
  const line = (claim: RouteClaim | undefined, planned: PlannedClaim): string => {
    if (!claim) return '';
    const label = openLabel(claim, planned, { procedure, situation, words, today: new Date(0) });
    const open = label
      ? ` [${fill(msg('If: {condition}', { id: 'claim.open' }), { condition: label })}]`
      : '';
    const detail = claim.detail ? `\n   ${plain(claim.detail(msg))}` : '';
    return `${name(claim, claim.text(msg))}${open}${detail}`;
  };
  const answers = Object.keys(procedure.questions).flatMap((fact) => {
    const question = procedure.questions[fact];
    const values = [situation[fact] ?? []].flat();
    if (!question || values.length === 0) return [];
    const names = values.map((value) => plain(question.options[value]?.text(msg) ?? value));
    return [`- ${plain(question.label(msg))}: ${listed(names, 'conjunction', words)}`];
  });
  const routes = plan.routes.flatMap(({ id, recommended, places }) => {
    const route = procedure.routes[id];
    if (!route) return [];
    const where = places?.map((place) => plain(route.places?.[place]?.text(msg) ?? place)) ?? [];
    return [
      `${recommended ? '→' : '-'} ${name(route, route.text(msg))}`,
      ...(where.length > 0 ? [`   ${where.join(', ')}`] : []),
    ];
  });
  const steps = plan.steps.filter(onWay).flatMap((planned, index) => {
    const step = procedure.steps[planned.id];
    return [`${index + 1}. ${line(step, planned)}`, ...(step?.say ? [`   「${step.say}」`] : [])];
  });
  const important = plan.notes
    .map(({ id }) => procedure.notes[id])
    .filter((note) => note?.tone === 'warning' || note?.phones)
    .flatMap((note) => [
      `- ${plain(note?.title(msg) ?? '')}. ${plain(note?.text(msg) ?? '')}`,
      ...(note?.phones?.map(({ number, text }) => `   ${number}: ${plain(text(msg))}`) ?? []),
    ]);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [msg('Your answers', { id: 'questions.answers' }), answers],
    [
      best ? msg('Your way', { id: 'routes.title' }) : msg('Possible ways', { id: 'routes.title-open' }),
      routes,
    ],
    [
      msg('What to bring', { id: 'documents.title' }),
      plan.documents.filter(onWay).map((planned) => `□ ${line(procedure.documents[planned.id], planned)}`),
    ],
    [msg('What to do', { id: 'steps.title' }), steps],
    [msg('Good to know', { id: 'notes.title' }), important],
    [msg('Official page:', { id: 'sources.official' }), [procedure.sources[procedure.official]?.url ?? '']],
  ];
  return [
    plain(procedure.title(msg)),
    ...sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [title, ...lines].join('\n')),
  ].join('\n\n');
}
