import type { Situation } from '../../../src/model/facts.js';
import type { ExpectedRoute } from '../proof.js';

const CARD_PINS = ['signature', 'user-authentication', 'resident-register', 'card-input'];
const BOTH_PINS = ['seven-eleven', 'aeon', 'fuji'];
const ONLY_SIGNATURE = ['lawson', 'familymart', 'ministop', 'daiei'];
const ORDER = [
  'card-update',
  'extension',
  'special-extension',
  'new-certificate',
  'reset',
  'change',
  'new-card',
  'convert',
];

/** Somebody's answers, and what part 4 of the contract says of them, in its own words. */
class Reader {
  readonly #situation: Situation;
  readonly pins: readonly string[];
  /** P: the PINs without the phone's. */
  readonly onCard: readonly string[];
  readonly isUnsureOfPin: boolean;

  constructor(situation: Situation) {
    this.#situation = situation;
    const named = situation['pins'] as readonly string[];
    this.isUnsureOfPin = named.includes('unsure');
    this.pins = this.isUnsureOfPin ? CARD_PINS : named;
    this.onCard = this.pins.filter((pin) => pin !== 'smartphone');
  }

  is(fact: string, ...values: readonly string[]): boolean {
    return values.includes(this.#situation[fact] as string);
  }
  asksFor(pin: string): boolean {
    return this.onCard.includes(pin);
  }
  asksOnlyFor(pin: string): boolean {
    return this.onCard.length === 1 && this.asksFor(pin);
  }

  get goal(): string {
    return this.is('goal', 'change') ? 'change' : 'reset';
  }
  get counter(): string {
    if (this.is('residence', 'abroad')) return 'abroad';
    if (this.is('applicant', 'holder')) return 'office';
    return this.is('applicant', 'parent', 'guardian') ? 'representative' : 'proxy';
  }

  /** a) to d) of `new-certificate`, by the certificate that is issued. */
  get newCertificates(): readonly string[] {
    const notParent = !this.is('applicant', 'parent');
    const signature =
      this.asksFor('signature') &&
      ((notParent && this.is('certificates', 'expired', 'revoked')) ||
        (notParent && this.is('card', 'outdated') && !this.is('certificates', 'none')) ||
        (this.is('applicant', 'holder') && !this.isUnsureOfPin && this.is('certificates', 'none')));
    const authentication = this.asksFor('user-authentication') && this.is('certificates', 'expired');
    return [signature ? 'signature' : '', authentication ? 'user-authentication' : ''].filter(Boolean);
  }

  /** The tasks at the counter that rules 5 to 11 leave to the list. */
  get counterTasks(): readonly string[] {
    const isMissing = (pin: string) =>
      pin === 'signature' && (this.is('certificates', 'none') || this.is('applicant', 'parent'));
    const left = this.onCard.filter((pin) => !this.newCertificates.includes(pin) && !isMissing(pin));
    return [
      ...(this.is('card', 'outdated') ? ['card-update'] : []),
      ...(this.newCertificates.length > 0 ? ['new-certificate'] : []),
      ...(left.length > 0 ? [this.goal] : []),
    ];
  }

  get extension(): string | undefined {
    if (!this.is('residence', 'limited') || this.is('card-kind', 'specified')) return undefined;
    if (this.is('renewal', 'granted')) return 'extension';
    return this.is('renewal', 'pending-near') ? 'special-extension' : undefined;
  }

  /** `unsure` meets no requirement and contradicts none: a route that hangs on it stays open. */
  hanging(requirements: Readonly<Record<string, string>>): 'applies' | 'open' | undefined {
    const entries = Object.entries(requirements);
    if (entries.some(([fact, value]) => !this.is(fact, value, 'unsure'))) return undefined;
    return entries.every(([fact, value]) => this.is(fact, value)) ? 'applies' : 'open';
  }
}

/**
 * Part 4 of the contract, written a second time and by hand: the first rule that matches, then the phone, then the
 * extension, then the order. It shares nothing with the procedure's conditions, so that either proves the other.
 */
export function table(situation: Situation): readonly ExpectedRoute[] {
  const reader = new Reader(situation);
  const { rule, routes } = firstRule(reader);
  const phone =
    rule >= 5 && reader.is('applicant', 'holder') && reader.pins.includes('smartphone')
      ? [route('smartphone-app', [reader.goal])]
      : [];
  const extension = rule === 3 || rule >= 6 ? reader.extension : undefined;
  return inOrder(reader, extended(reader, extension, [...routes, ...phone]));
}

function firstRule(reader: Reader): { readonly rule: number; readonly routes: readonly ExpectedRoute[] } {
  const { counter } = reader;
  const isHolder = reader.is('applicant', 'holder');
  if (reader.is('card', 'lost')) return { rule: 1, routes: [route('hotline'), route(counter, ['new-card'])] };
  if (reader.is('card', 'expired', 'unusable')) return { rule: 2, routes: [route(counter, ['new-card'])] };
  if (reader.is('card-kind', 'pinless')) {
    const isOutdated = reader.is('card', 'outdated');
    const there = route(counter, [...(isOutdated ? ['card-update'] : []), 'convert']);
    return { rule: 3, routes: isOutdated ? [there, route('none')] : [route('none'), there] };
  }
  if (reader.onCard.length === 0)
    return { rule: 4, routes: [isHolder ? route('smartphone-app', [reader.goal]) : route('none')] };
  const there = route(counter, reader.counterTasks);
  if (reader.is('residence', 'abroad'))
    return { rule: 5, routes: [there.tasks.length > 0 ? there : route('none')] };
  if (reader.is('card', 'valid') && reader.asksOnlyFor('signature')) {
    if (reader.is('applicant', 'parent') || reader.is('certificates', 'none')) {
      const office = isHolder ? [route('office', ['new-certificate'])] : [];
      return { rule: 6, routes: [route('none'), ...office] };
    }
    if (reader.is('applicant', 'guardian')) return { rule: 7, routes: [route('none'), there] };
  }
  if (!isHolder) return { rule: 8, routes: [there] };
  return selfService(reader, there) ?? { rule: 11, routes: [there] };
}

function selfService(reader: Reader, office: ExpectedRoute) {
  if (!reader.is('card', 'valid') || !reader.is('card-kind', 'standard')) return undefined;
  const isOnline =
    reader.is('goal', 'change') &&
    reader.onCard.every((pin) => ['signature', 'user-authentication', 'card-input'].includes(pin));
  const online = isOnline ? reader.hanging({ certificates: 'valid', phone: 'capable' }) : undefined;
  if (online)
    return { rule: 9, routes: withOffice({ ...route('online', ['change']), verdict: online }, office) };
  const isAtKiosk =
    reader.is('goal', 'reset') &&
    (reader.asksOnlyFor('signature') || reader.asksOnlyFor('user-authentication'));
  const kiosk = isAtKiosk
    ? reader.hanging({ 'other-pin': 'works', certificates: 'valid', phone: 'capable' })
    : undefined;
  if (!kiosk) return undefined;
  const places = reader.asksFor('signature') ? [...BOTH_PINS, ...ONLY_SIGNATURE] : BOTH_PINS;
  return { rule: 10, routes: withOffice({ ...route('kiosk', ['reset']), verdict: kiosk, places }, office) };
}

const route = (id: string, tasks: readonly string[] = []): ExpectedRoute => ({
  id,
  verdict: 'applies',
  tasks,
});

// What stays open is not recommended while something applies.
const withOffice = (other: ExpectedRoute, office: ExpectedRoute): readonly ExpectedRoute[] =>
  other.verdict === 'open' ? [office, other] : [other, office];

/** The counter gets the extension, is added if it is not there, and comes first. */
function extended({ counter }: Reader, extension: string | undefined, routes: readonly ExpectedRoute[]) {
  if (extension === undefined) return routes;
  const there = routes.find(({ id }) => id === counter) ?? route(counter);
  return [{ ...there, tasks: [...there.tasks, extension] }, ...routes.filter((other) => other !== there)];
}

/** The order of tasks; the reset of the PIN that is typed for an update or an extension comes before these. */
const inOrder = (reader: Reader, routes: readonly ExpectedRoute[]): readonly ExpectedRoute[] =>
  routes.map((each) => {
    const tasks = ORDER.filter((task) => each.tasks.includes(task));
    const isTyped = tasks.some((task) => task === 'card-update' || task.endsWith('extension'));
    const isFirst = tasks.includes('reset') && isTyped && reader.asksFor('resident-register');
    return { ...each, tasks: isFirst ? ['reset', ...tasks.filter((task) => task !== 'reset')] : tasks };
  });
