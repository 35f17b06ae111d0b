import type { Municipality } from '../../model/municipality.js';
import type { PaperRule } from '../../model/papers.js';
import type { Document, Text } from '../../model/procedure.js';
import type { Claims } from './claims.js';
import { amend, sentences } from './claims.js';
import { put, ruleInWords } from './words.js';

const HOLDER = 'second-identity-document';

/** The documents as the city wants them. */
export function documentsOf(
  national: Readonly<Record<string, Document>>,
  municipality: Municipality,
): Claims<Document> {
  const { representative = {}, proxy = {} } = municipality;
  const documents = withHolders(national, municipality);
  amend(documents, 'representative-identity-document', {
    instead: representative.documents && asked(representative.documents),
    add: representative['photo-required'] ? photoRequired : undefined,
  });
  amend(documents, 'proof-of-representation', { instead: proofOf(representative) });
  amend(documents, 'proxy-identity-document', { instead: proxyPapers(proxy) });
  return documents;
}

/**
 * The paper that shows who the holder is depends on who goes: the city's rule is for the holder in person, another one for
 * what a proxy brings of the holder's, and none is known of those whom a parent or guardian stands for.
 */
function withHolders(
  national: Readonly<Record<string, Document>>,
  { 'second-document': second, proxy = {} }: Municipality,
): Claims<Document> {
  const ofHolder = proxy['holder-documents'];
  const whole = national[HOLDER];
  if (!whole || (!second && !ofHolder)) return { ...national };
  const by = (...routes: readonly string[]): Document => ({
    ...whole,
    routes: whole.routes?.filter((route) => routes.includes(route)) ?? routes,
  });
  const [own, others] = second
    ? [['office'], ['representative', ...(ofHolder ? [] : ['proxy'])]]
    : [['office', 'representative'], []];
  const documents = Object.fromEntries(
    Object.entries(national).flatMap(([id, document]) =>
      id === HOLDER
        ? [
            ...(second?.length === 0 ? [] : [[id, by(...own)] as const]),
            ...(others.length > 0 ? [['represented-identity-document', by(...others)] as const] : []),
            ...(ofHolder && ofHolder.length > 0 ? [['holder-identity-document', by('proxy')] as const] : []),
          ]
        : [[id, document] as const],
    ),
  );
  amend(documents, HOLDER, { instead: second && asked(second) });
  amend(documents, 'holder-identity-document', {
    text: (msg) => msg('Papers of the card holder', { id: 'city.holder-documents' }),
    instead: ofHolder && asked(ofHolder),
  });
  return documents;
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
      : months === 1
        ? (msg) => msg('It must not be older than one month.', { id: 'city.proof-one-month' })
        : (msg) =>
            put(msg('It must not be older than {count} months.', { id: 'city.proof-months' }), {
              count: months,
            }),
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
            id: 'pin-reset.documents.representative-identity-document.detail',
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
          put(msg('Your city asks for: {rule}.', { id: 'city.second-document' }), {
            rule: ruleInWords(rule, msg),
          }),
          msg('The lists are under “Which of these do you have?”.', { id: 'city.lists' }),
        ].join(msg.tag === 'ja' ? '' : ' ');
