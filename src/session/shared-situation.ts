import { QuestionnaireRequestEvent, SharedSituationEvent, SharedSituationRequestEvent } from '../events.js';
import type { Situation } from '../model/facts.js';
import { sharedFacts } from '../model/situation.js';
import { pick } from '../engine/records.js';
import { isRecord } from './plain-data.js';
import { isSameValue } from './session.js';
import type { Session, SessionChange } from './session.js';
import { acceptSituation } from '../engine/situation.js';

/** A situation as somebody on the page has told it: facts and values that we do not know are somebody else's. */
type Told = Readonly<Record<string, unknown>>;

const sharedNames = Object.keys(sharedFacts);
const isShared = (fact: string): boolean => Object.hasOwn(sharedFacts, fact);

/**
 * What the elements of a page tell each other about the reader, by events of protocol 1 on the document. It belongs to the
 * document, not to a copy of this module: two versions agree, and what one does not know it leaves alone.
 */
abstract class SharedSituation {
  protected readonly session: Session;
  readonly #target: EventTarget;

  /** `target` is the document. */
  constructor(target: EventTarget, session: Session) {
    this.#target = target;
    this.session = session;
  }

  /** Listens, and asks for what is shared: a questionnaire answers at once. */
  connect(): void {
    this.#target.addEventListener('procedure-situation', this.#hear);
    this.send(new SharedSituationRequestEvent());
  }

  /** Listens no more. */
  disconnect(): void {
    this.#target.removeEventListener('procedure-situation', this.#hear);
  }

  /** Tells the others of a change, if it is theirs to know. */
  abstract share(change: SessionChange): void;

  /** Hears what is shared now; undefined when nobody keeps it any more. */
  protected abstract onTold(told: Told | undefined, byReader: boolean): void;

  protected send(event: CustomEvent): void {
    this.#target.dispatchEvent(event);
  }

  protected tell(situation: Told | undefined, byReader: boolean): void {
    this.send(
      new SharedSituationEvent({ situation: (situation as Situation | undefined) ?? null, byReader }),
    );
  }

  /** What we understand of it. */
  protected understood(told: Told): Situation {
    const { situation } = acceptSituation(this.session.facts, told);
    return pick(situation, isShared);
  }

  /** Takes those of the facts that nobody has said with more right than a page's `situation` or a questionnaire. */
  protected join(facts: Situation): void {
    this.session.merge(
      pick(facts, (fact) => !isOwn(this.session, fact)),
      'questionnaire',
      false,
    );
  }

  readonly #hear = (event: Event): void => {
    const { protocol, situation, byReader } = ((event as CustomEvent<unknown>).detail ?? {}) as Partial<
      SharedSituationEvent['detail']
    >;
    if (protocol !== 1 || (situation !== null && !isRecord(situation))) return;
    this.onTold(situation ?? undefined, byReader === true);
  };
}

/**
 * A guide's side. When questionnaire and guide meet, the reader's own answers, those of a link and those that the guide
 * remembers stay, and all others are the questionnaire's; afterwards the newest wins, whoever says it.
 */
export class SituationFollower extends SharedSituation {
  // As it was told last; undefined while nobody on the page tells anything.
  #known: Told | undefined;
  #isConnected = false;
  readonly #onTold: () => void;

  /** `onTold` hears each time that something is told: there may be a questionnaire now, or none any more. */
  constructor(target: EventTarget, session: Session, onTold: () => void = () => {}) {
    super(target, session);
    this.#onTold = onTold;
  }

  /** Whether there is a questionnaire on the page. */
  get isKept(): boolean {
    return this.#known !== undefined;
  }

  /** What is shared on the page, as far as we understand it. */
  get said(): Situation {
    return this.understood(this.#known ?? {});
  }

  override connect(): void {
    this.#isConnected = true;
    super.connect();
  }

  override disconnect(): void {
    this.#isConnected = false;
    super.disconnect();
  }

  /** Asks the questionnaire to take the focus. */
  goToQuestionnaire(): void {
    this.send(new QuestionnaireRequestEvent());
  }

  override share({ by, byReader, facts }: SessionChange): void {
    const known = this.#known;
    const shared = facts.filter(({ fact }) => isShared(fact));
    if (!known || by === 'questionnaire' || shared.length === 0) return;
    const others = pick(known, (name) => !shared.some(({ fact }) => fact === name));
    const said = shared
      .filter(({ value }) => value !== null)
      .map(({ fact, value }) => [fact, value] as const);
    this.tell({ ...others, ...Object.fromEntries(said) }, byReader);
  }

  protected override onTold(told: Told | undefined, byReader: boolean): void {
    const known = this.#known;
    this.#known = told;
    this.#onTold();
    if (!told) return;
    if (!known && !byReader) {
      this.join(this.understood(told));
      // Only when all have heard of it: who answers in between would be heard before what is answered.
      queueMicrotask(() => this.#tellOwn());
      return;
    }
    const before = this.understood(known ?? {});
    const now = this.understood(told);
    // Whoever forgets everything there forgets it here, too, whichever of the two was told of it.
    const isForgotten = byReader && Object.keys(told).length === 0;
    const news = sharedNames.filter((fact) => isForgotten || !isSameValue(before[fact], now[fact]));
    this.session.merge(
      Object.fromEntries(news.map((fact) => [fact, now[fact] ?? null])),
      'questionnaire',
      byReader,
    );
  }

  #tellOwn(): void {
    const known = this.#known;
    if (!known || !this.#isConnected) return;
    const { said } = this;
    const own = pick(
      this.session.situation,
      (fact, value) => isShared(fact) && !isSameValue(value, said[fact]),
    );
    if (Object.keys(own).length > 0) this.tell({ ...known, ...own }, false);
  }
}

/** A questionnaire's side: it keeps what is shared, tells it whoever asks, and takes over what others tell. */
export class SituationKeeper extends SharedSituation {
  readonly #document: EventTarget;
  readonly #onFocusWanted: () => void;
  #foreign: Told = {};
  #hasJoined = false;

  /** `onFocusWanted` hears that a guide's reader wants to come back to the questionnaire. */
  constructor(target: EventTarget, session: Session, onFocusWanted: () => void) {
    super(target, session);
    this.#document = target;
    this.#onFocusWanted = onFocusWanted;
  }

  override connect(): void {
    super.connect();
    this.#hasJoined = true;
    this.#document.addEventListener('procedure-situation-request', this.#tellAll);
    this.#document.addEventListener('procedure-questionnaire-request', this.#onFocusWanted);
    this.#tellAll();
  }

  override disconnect(): void {
    super.disconnect();
    this.#hasJoined = false;
    this.#document.removeEventListener('procedure-situation-request', this.#tellAll);
    this.#document.removeEventListener('procedure-questionnaire-request', this.#onFocusWanted);
    this.tell(undefined, false);
    // There may be a second one that speaks from now on.
    this.send(new SharedSituationRequestEvent());
  }

  override share({ by, byReader, isReset }: SessionChange): void {
    if (!this.#hasJoined || by === 'questionnaire') return;
    if (isReset) this.#foreign = {};
    this.tell({ ...this.#foreign, ...this.session.situation }, byReader);
  }

  protected override onTold(told: Told | undefined, byReader: boolean): void {
    if (!told) return;
    const facts = this.understood(told);
    this.#foreign = pick(told, (fact) => facts[fact] === undefined);
    if (!this.#hasJoined) return this.join(facts);
    const all = Object.fromEntries(sharedNames.map((fact) => [fact, facts[fact] ?? null]));
    this.session.merge(all, 'questionnaire', byReader);
  }

  readonly #tellAll = (): void => this.tell({ ...this.#foreign, ...this.session.situation }, false);
}

const isOwn = (session: Session, fact: string): boolean =>
  ['reader', 'history', 'storage'].includes(session.saidBy(fact) ?? '');
