import type { PaperRule } from '../../model/papers.js';
import type { Procedure } from '../../model/procedure.js';
import type { CounterPerson } from '../../model/route.js';
import type { Document } from '../../model/route-claim.js';
import type { Text } from '../../model/text.js';
import { ruleInWords } from '../local-words.js';
import type { Municipality } from '../schema.js';
import type { Claims } from './claims.js';
import { amended, amendRole, sentences } from './claims.js';
import { counted } from '../../text/plural.js';
import { interpolate } from '../../text/format.js';

/** The tasks of which the rule for the holder's second document is said; for others it says nothing. */
export const tasksOfSecondDocument: readonly string[] = ['reset', 'change'];

/** The documents as the city wants them. */
export function documentsOf(procedure: Procedure, municipality: Municipality): Claims<Document> {
  const { representative = {}, proxy = {} } = municipality;
  const holders: Claims<Document> = Object.fromEntries(
    Object.entries(procedure.documents).flatMap(([id, document]) =>
      document.role === 'second-identity'
        ? ofHolder(id, document, procedure, municipality)
        : [[id, document] as const],
    ),
  );
  const represented = amendRole(holders, 'representative-identity', {
    instead: representative.documents && asked(representative.documents),
    add: representative['photo-required'] ? photoRequired : undefined,
  });
  const proven = amendRole(represented, 'proof-of-representation', { instead: proofOf(representative) });
  return amendRole(proven, 'proxy-identity', { instead: proxyPapers(proxy) });
}

/**
 * The paper that shows who the holder is depends on who goes: the city's rule is for the holder in person, another one for
 * what a proxy brings of the holder's, and none is known of those whom a parent or guardian stands for. It also depends on
 * what is done: a rule for a reset says nothing about a new card.
 */
function ofHolder(
  id: string,
  whole: Document,
  { routes: all }: Procedure,
  { 'second-document': second, proxy = {} }: Municipality,
): readonly (readonly [string, Document])[] {
  const brought = proxy['holder-documents'];
  const routes = whole.routes ?? Object.keys(all);
  const by = (...people: readonly (CounterPerson | undefined)[]) =>
    routes.filter((route) => people.includes(all[route]?.by));
  // Who goes for a holder brings the same, as long as nothing else is known.
  const others = second ? by('representative', ...(brought ? [] : ['proxy' as const])) : [];
  const elsewhere = routes.filter((route) => !others.includes(route) && all[route]?.by !== 'proxy');
  const isOther = (task: string) => !tasksOfSecondDocument.includes(task);
  const tasks = whole.tasks ?? [...new Set(routes.flatMap((route) => Object.keys(all[route]?.tasks ?? {})))];
  const part = (name: string, on: readonly string[], change: Partial<Document> = {}) =>
    on.length > 0 && change.tasks?.length !== 0 ? [[name, { ...whole, ...change, routes: on }] as const] : [];
  if (!second && !brought) return [[id, whole]];
  return [
    ...(second
      ? [
          ...(second.length > 0
            ? part(id, by('holder'), {
                ...amended(whole, { instead: asked(second) }),
                tasks: tasks.filter((task) => !isOther(task)),
              })
            : []),
          ...part(`${id}-otherwise`, elsewhere, { tasks: tasks.filter(isOther) }),
        ]
      : part(id, elsewhere)),
    ...part('represented-identity-document', others, { role: 'represented-identity' }),
    ...(brought && brought.length > 0
      ? part('holder-identity-document', by('proxy'), {
          ...amended(whole, {
            text: (msg) => msg('Papers of the card holder', { id: 'city.holder-documents' }),
            instead: asked(brought),
          }),
          role: 'holder-identity',
        })
      : []),
  ];
}

function proofOf({
  'proof-months': months,
  'proof-waiver': waiver,
}: NonNullable<Municipality['representative']>): Text | undefined {
  if (months === undefined && waiver === undefined) return undefined;
  return sentences(
    (msg) =>
      msg(
        'For a Japanese child: a copy of the family register {戸籍謄本}. For a foreign child: usually a birth certificate with a Japanese translation. For an adult under guardianship: the certificate of guardianship {登記事項証明書}.',
        { id: 'city.proof' },
      ),
    months === undefined
      ? (msg) => msg('Usually it must not be older than three months.', { id: 'city.proof-usual-months' })
      : (msg) =>
          counted(
            msg('It must not be older than {count, plural, one {one month} other {{count} months}}.', {
              id: 'city.proof-months',
            }),
            months,
            msg.tag,
          ),
    (waiver === undefined &&
      ((msg) =>
        msg(
          'In many cities a child needs neither if you are in one household in the resident record {住民票}.',
          {
            id: 'city.proof-usual-waiver',
          },
        ))) ||
      (waiver === 'household' &&
        ((msg) =>
          msg('A child needs neither if you are in one household in the resident record {住民票}.', {
            id: 'city.proof-household',
          }))) ||
      (waiver === 'records' &&
        ((msg) =>
          msg('A child needs neither if the city’s own records show it.', {
            id: 'city.proof-records',
          }))) ||
      ((msg) => msg('Your city always asks for it.', { id: 'city.proof-always' })),
  );
}

function proxyPapers({
  documents,
  'power-of-attorney': power,
  'first-step': first,
}: NonNullable<Municipality['proxy']>): Text | undefined {
  if (!documents && power === undefined) return undefined;
  return sentences(
    documents
      ? asked(documents)
      : (msg) =>
          msg('Bring two, one of them with a photo, if you can.', {
            id: 'city.two-papers',
          }),
    powerOfAttorney(power, isByPhone(first)) ??
      ((msg) => msg('Some cities also want a power of attorney {委任状}.', { id: 'city.power-unknown' })),
  );
}

/** Whether a proxy has to bring a power of attorney, and when; undefined where the city does not say. */
export function powerOfAttorney(wanted: boolean | undefined, byPhone: boolean): Text | undefined {
  if (wanted === undefined) return undefined;
  if (byPhone) {
    return wanted
      ? (msg) => msg('Bring a power of attorney {委任状}.', { id: 'city.power-of-attorney-by-phone' })
      : (msg) =>
          msg('No power of attorney {委任状} is needed besides the reply form.', {
            id: 'city.no-power-of-attorney-by-phone',
          });
  }
  return wanted
    ? (msg) => msg('Bring a power of attorney {委任状} to the first visit.', { id: 'city.power-of-attorney' })
    : (msg) =>
        msg('No power of attorney {委任状} is needed for the first visit.', {
          id: 'city.no-power-of-attorney',
        });
}

/** Whether the letter can be asked for by phone only, so that there is no first visit. */
export const isByPhone = (first: NonNullable<Municipality['proxy']>['first-step'] = []): boolean =>
  first.includes('phone') && !first.includes('visit');

const photoRequired: Text = (msg) =>
  msg('Without a paper with a photo it is not done on the same day.', { id: 'city.photo-required' });

const asked =
  (rule: PaperRule): Text =>
  (msg) =>
    rule.length === 0
      ? msg('Your city asks for none.', { id: 'city.rule.none' })
      : [
          interpolate(msg('Your city asks for: {rule}.', { id: 'city.second-document' }), {
            rule: ruleInWords(rule, msg),
          }),
          msg('The lists are under “Which of these do you have?”.', { id: 'city.lists' }),
        ].join(msg.tag === 'ja' ? '' : ' ');
