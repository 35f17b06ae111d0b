import type { Situation } from '../../../src/model/facts.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import type { Facts } from '../../../src/procedures/pin-reset/facts.js';
import type { Kind } from '../kinds.js';
import type { Law, Proof } from '../proof.js';
import { casesIn } from '../proof.js';
import { held } from './held.js';
import { kinds } from './kinds.js';
import { onlyAsks } from './only-asks.js';
import { table } from './table.js';

const counters = ['office', 'representative', 'proxy', 'abroad'];

const kioskConditions: readonly ((situation: Situation) => boolean)[] = [
  ({ goal }) => goal === 'reset',
  ({ pins = [] }) => {
    const onCard = [...pins].filter((pin) => pin !== 'smartphone');
    return onCard.length === 1 && ['signature', 'user-authentication'].includes(onCard[0] ?? '');
  },
  (situation) => ['works', 'unsure'].includes(String(situation['other-pin'])),
  ({ certificates }) => ['valid', 'unsure'].includes(String(certificates)),
  ({ phone }) => ['capable', 'unsure'].includes(String(phone)),
  ({ card }) => card === 'valid',
  (situation) => situation['card-kind'] === 'standard',
  ({ applicant }) => applicant === 'holder',
  ({ residence }) => residence !== 'abroad',
];

const isExtensionDue = (situation: Situation): boolean =>
  situation['residence'] === 'limited' &&
  ['granted', 'pending-near'].includes(String(situation['renewal'])) &&
  situation['card-kind'] !== 'specified' &&
  ['valid', 'outdated'].includes(String(situation['card']));

const laws: readonly Law[] = [
  {
    title: 'never leads to a kiosk when one of its conditions fails',
    holds: (situation, { routes }) =>
      !routes.some(({ id }) => id === 'kiosk') || kioskConditions.every((holds) => holds(situation)),
  },
  {
    title: 'never loses an extension that is due where somebody goes to a counter',
    holds: (situation, { routes }) => {
      const counter = routes.find(({ id }) => counters.includes(id));
      return (
        !counter || !isExtensionDue(situation) || counter.tasks.some((task) => task.endsWith('extension'))
      );
    },
  },
  {
    title: 'suspends a card by phone before anything else, whenever it is lost',
    holds: ({ card }, { routes }) => (routes[0]?.id === 'hotline') === (card === 'lost'),
  },
  {
    title: 'never gives a parent a certificate that a child does not have',
    holds: ({ applicant, pins = [] }, { routes }) =>
      applicant !== 'parent' ||
      [...pins].some((pin) => pin === 'user-authentication' || pin === 'unsure') ||
      routes.every(({ tasks }) => !tasks.includes('new-certificate')),
  },
  {
    title: 'orders the steps at a counter as it orders the tasks',
    holds: (_situation, { routes, steps }) =>
      routes.every(({ tasks }) => {
        const places = tasks
          .map((task) => steps.findIndex(({ id }) => id === `counter-${task}`))
          .filter((place) => place >= 0);
        return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
      }),
  },
];

/** What the reset of a PIN brings to be proved. */
export const proof: Proof = {
  procedure: pinReset,
  table,
  cases: casesIn(new URL('cases.json', import.meta.url)),
  laws,
  kinds: kinds as Readonly<Record<string, Kind<Facts>>>,
  held,
  onlyAsks,
};
