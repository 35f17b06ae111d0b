import type { Situation } from '../../../src/model/procedure.js';

/** A route as the contract gives it. */
export interface ExpectedRoute {
  readonly id: string;
  readonly verdict: 'applies' | 'open';
  readonly tasks: readonly string[];
  readonly places?: readonly string[];
}

const CARD_PINS = ['signature', 'user-authentication', 'resident-register', 'card-input'];
const BOTH_PINS = ['seven-eleven', 'aeon', 'fuji'];
const ONLY_SIGNATURE = ['lawson', 'familymart', 'ministop', 'daiei'];

interface Draft {
  id: string;
  verdict: 'applies' | 'open';
  tasks: string[];
  places?: string[];
}

/**
 * Part 4 of the contract, written a second time and by hand: the first rule that matches, then the phone, then the
 * extension. It shares nothing with the procedure's conditions, so that either proves the other.
 */
export function contractRoutes(situation: Situation): readonly ExpectedRoute[] {
  const fact = (name: string): string => situation[name] as string;
  const isUnsurePin = (situation['pins'] as readonly string[]).includes('unsure');
  const pins = isUnsurePin ? CARD_PINS : (situation['pins'] as readonly string[]);
  const onCard = pins.filter((pin) => pin !== 'smartphone');
  const isOnly = (pin: string): boolean => onCard.length === 1 && onCard[0] === pin;
  const { goal, card, applicant, certificates, residence } = {
    goal: fact('goal'),
    card: fact('card'),
    applicant: fact('applicant'),
    certificates: fact('certificates'),
    residence: fact('residence'),
  };
  const kind = fact('card-kind');
  const isHolder = applicant === 'holder';
  const counter =
    residence === 'abroad'
      ? 'abroad'
      : isHolder
        ? 'office'
        : applicant === 'proxy'
          ? 'proxy'
          : 'representative';

  const counterTasks = (): string[] => {
    const tasks: string[] = [];
    if (card === 'outdated') tasks.push('card-update');
    const newSignature =
      onCard.includes('signature') &&
      (certificates === 'expired' || certificates === 'revoked' || card === 'outdated');
    const newAuthentication = onCard.includes('user-authentication') && certificates === 'expired';
    if (newSignature || newAuthentication) tasks.push('new-certificate');
    const left = onCard.filter((pin) => {
      if (pin === 'signature') return !newSignature && certificates !== 'none';
      if (pin === 'user-authentication') return !newAuthentication;
      return true;
    });
    if (left.length > 0) tasks.push(goal);
    return tasks;
  };
  const route = (id: string, tasks: string[] = []): Draft => ({ id, verdict: 'applies', tasks });

  // `unsure` meets no condition and contradicts none: a route that hangs on it stays open.
  const hanging = (requirements: readonly (readonly [string, string])[]): 'applies' | 'open' | undefined => {
    const given = requirements.map(([name, value]) => [fact(name), value] as const);
    if (given.some(([answer, value]) => answer !== value && answer !== 'unsure')) return undefined;
    return given.some(([answer]) => answer === 'unsure') ? 'open' : 'applies';
  };

  function byRule(): { readonly rule: number; readonly routes: Draft[] } {
    if (card === 'lost') return { rule: 1, routes: [route('hotline'), route(counter, ['new-card'])] };
    if (card === 'expired' || card === 'unusable') return { rule: 2, routes: [route(counter, ['new-card'])] };
    if (kind === 'pinless') return { rule: 3, routes: [route('none'), route(counter, ['convert'])] };
    if (onCard.length === 0)
      return { rule: 4, routes: [isHolder ? route('smartphone-app', [goal]) : route('none')] };
    if (residence === 'abroad') return { rule: 5, routes: [route('abroad', counterTasks())] };
    if (isOnly('signature') && (applicant === 'parent' || (certificates === 'none' && card === 'valid'))) {
      return {
        rule: 6,
        routes: [route('none'), ...(isHolder ? [route('office', ['new-certificate'])] : [])],
      };
    }
    if (isOnly('signature') && applicant === 'guardian') {
      return { rule: 7, routes: [route('none'), route('representative', counterTasks())] };
    }
    if (!isHolder) return { rule: 8, routes: [route(counter, counterTasks())] };
    const office = route('office', counterTasks());
    if (card !== 'valid' || kind !== 'standard') return { rule: 11, routes: [office] };
    if (goal === 'change' && !onCard.includes('resident-register')) {
      const verdict = hanging([
        ['certificates', 'valid'],
        ['phone', 'capable'],
      ]);
      if (verdict)
        return { rule: 9, routes: withOffice({ ...route('online', ['change']), verdict }, office) };
    }
    if (goal === 'reset' && (isOnly('signature') || isOnly('user-authentication'))) {
      const verdict = hanging([
        ['certificates', 'valid'],
        ['phone', 'capable'],
        ['other-pin', 'works'],
      ]);
      const places = isOnly('signature') ? [...BOTH_PINS, ...ONLY_SIGNATURE] : BOTH_PINS;
      if (verdict)
        return { rule: 10, routes: withOffice({ ...route('kiosk', ['reset']), verdict, places }, office) };
    }
    return { rule: 11, routes: [office] };
  }

  const { rule, routes } = byRule();
  if (rule >= 5 && isHolder && pins.includes('smartphone')) routes.push(route('smartphone-app', [goal]));
  const extension = { granted: 'extension', 'pending-near': 'special-extension' }[fact('renewal')];
  if ((rule === 3 || rule >= 6) && residence === 'limited' && kind !== 'specified' && extension) {
    const there = routes.find(({ id }) => id === counter) ?? route(counter);
    return [{ ...there, tasks: [extension, ...there.tasks] }, ...routes.filter((other) => other !== there)];
  }
  return routes;
}

// What stays open is not recommended while something applies.
const withOffice = (route: Draft, office: Draft): Draft[] =>
  route.verdict === 'open' ? [office, route] : [route, office];
