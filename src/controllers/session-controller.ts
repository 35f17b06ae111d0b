import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pick } from '../engine/records.js';
import { formatSituation } from '../engine/situation.js';
import { ProcedureAnswerEvent, ProcedurePlanEvent, ProcedureProgressEvent } from '../events.js';
import type { ProcedureErrorCode } from '../events.js';
import type { FactSchema, Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import { copySituation, Session } from '../session/session.js';
import type { FactChanges, FactValue, SessionChange } from '../session/session.js';
import { SituationFollower, SituationKeeper } from '../session/shared-situation.js';
import { AnswerStorage } from '../session/storage.js';
import type { Remember, StorageAreas } from '../session/storage.js';
import { UrlFragment } from '../session/url-fragment.js';
import type { AddressBar, HistoryStep } from '../session/url-fragment.js';

/** The element whose session it is. */
export type SessionHost = ReactiveControllerHost & EventTarget & { readonly hasUpdated?: boolean };

/** What of a browser a session touches. */
export interface SessionPlaces {
  /** The document, on which the elements of a page talk to each other. */
  readonly document: EventTarget;
  /** The two storages. */
  readonly storage: StorageAreas;
  /** The address, of a window. */
  readonly bar: AddressBar;
}

/** What a host says about its session. */
export interface SessionSettings {
  /** Where answers and ticks are kept. */
  readonly remember: Remember;
  /** Whether the situation is kept in the fragment. */
  readonly syncUrl: boolean;
  /** The present moment. */
  readonly now: Date;
}

/** What a session is about, and where it takes place. */
export interface SessionControllerOptions {
  /** What can be answered. */
  readonly facts: FactSchema;
  /** The procedure that is guided through; none for a questionnaire, whose answers are for all. */
  readonly procedure?: Procedure;
  /** The settings as they are now. */
  readonly settings: () => SessionSettings;
  /** Hears what was wrong with what the page or a link says. */
  readonly report: (code: ProcedureErrorCode, message: string) => void;
  /** Hears of each change, before the page does. */
  readonly onChange?: (change: SessionChange) => void;
  /** Hears that the reader of a guide wants to come back to the questionnaire. */
  readonly onFocusWanted?: () => void;
  /** Default: the browser's own. */
  readonly places?: () => SessionPlaces;
}

// An accepted situation has no field without a value.
type Answered = Readonly<Record<string, FactValue>>;

const browserPlaces = (): SessionPlaces => ({ document, storage: window, bar: addressBarOf(window) });

/**
 * Joins a session to an element and to its page: what is stored, what stands in the fragment and what others share come in
 * when the element does, and each change goes out once: one write, one step of the history, one event for each fact, one for
 * the plan.
 */
export class SessionController implements ReactiveController {
  /** The session. Change it through this controller where it has a method for it. */
  readonly session: Session;

  readonly #host: SessionHost;
  readonly #options: SessionControllerOptions;
  #storage: AnswerStorage | undefined;
  #fragment: UrlFragment | undefined;
  #shared: SituationFollower | SituationKeeper | undefined;
  #remember: Remember | undefined;
  #isSynced = false;
  #isConnected = false;
  #hasArrived = false;
  // Whether the reader or the page has said anything since the element came.
  #isTouched = false;

  constructor(host: SessionHost, options: SessionControllerOptions) {
    this.#host = host;
    this.#options = options;
    const { facts, procedure, report } = options;
    this.session = new Session({
      facts,
      ...(procedure && { procedure }),
      report: (problem) => report('bad-situation', problem),
    });
    this.session.subscribe((change) => this.#onChange(change));
    host.addController(this);
  }

  /** A copy of the answers, for the page. */
  get situation(): Situation {
    return copySituation(this.session.situation);
  }

  /** Whether a questionnaire on the page keeps what is shared. */
  get hasQuestionnaire(): boolean {
    return this.#shared instanceof SituationFollower && this.#shared.isKept;
  }

  /** What a questionnaire on the page says. */
  get shared(): Situation {
    return this.#shared instanceof SituationFollower ? this.#shared.said : {};
  }

  /** Takes a situation that the page has set. What the questionnaire says stays, unless the page says it otherwise. */
  assign(value: unknown): void {
    const { session } = this;
    // What a page has set on a tag before there was a script comes in with the first render; it still is what the page says
    // when the element comes.
    const others = pick(session.situation, (fact) => session.saidBy(fact) !== 'page');
    session.assign(value, this.shared, this.#isComing ? others : {});
  }

  /** Takes the facts of a screen at once; empty values take facts back. */
  take(facts: FactChanges): void {
    this.session.take(facts);
  }

  /** Forgets all answers and ticks, also what was stored. What the questionnaire says stays with it. */
  reset(by: 'page' | 'reader'): void {
    this.session.reset(by, this.shared);
  }

  /** Sends the reader back to the questionnaire. */
  goToQuestionnaire(): void {
    if (this.#shared instanceof SituationFollower) this.#shared.goToQuestionnaire();
  }

  /** Follows settings that the page has changed since. A host calls it before each render. */
  followSettings(): void {
    if (!this.#isConnected) return;
    const { remember, syncUrl } = this.#options.settings();
    if (remember !== this.#remember) this.#recall();
    if (syncUrl !== this.#isSynced) this.#claimFragment();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#prepare();
    if (!this.#hasArrived) {
      this.#recall();
      const query = this.#fragment?.read();
      if (query) this.session.merge(this.#factsIn(query), 'history', false);
    }
    this.#shared?.connect();
    this.#hasArrived = true;
    this.#claimFragment();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#shared?.disconnect();
    this.#fragment?.release();
  }

  get #isComing(): boolean {
    return this.#hasArrived && this.#host.hasUpdated === false;
  }

  #prepare(): void {
    if (this.#storage) return;
    const { procedure, report, places = browserPlaces, onFocusWanted = () => {} } = this.#options;
    const { document: target, storage, bar } = places();
    this.#storage = new AnswerStorage(procedure?.id ?? 'situation', storage, () =>
      report('storage-unavailable', 'Nothing can be stored here; answers are kept until the page is left.'),
    );
    if (!procedure) {
      this.#shared = new SituationKeeper(target, this.session, onFocusWanted);
      return;
    }
    this.#shared = new SituationFollower(target, this.session, () => this.#host.requestUpdate());
    this.#fragment = new UrlFragment(
      procedure.id,
      bar,
      (query) => this.#navigate(query),
      () => this.#readFragment(),
    );
  }

  // What the reader has said or gone back to since is newer than what is stored.
  #recall(): void {
    const { remember, now } = this.#options.settings();
    this.#remember = remember;
    const kept = this.#storage?.load(remember, now);
    if (!kept) return;
    const accepted = this.session.accept(kept.situation);
    this.#storage?.noteAccepted(kept.situation, accepted);
    this.session.restoreTicks([...kept.done, ...this.session.done]);
    const older = pick(accepted, (fact) => !['reader', 'history'].includes(this.session.saidBy(fact) ?? ''));
    this.session.merge(older, 'storage');
    this.#host.requestUpdate();
  }

  #claimFragment(): void {
    this.#isSynced = this.#options.settings().syncUrl;
    if (!this.#isSynced) this.#fragment?.release();
    else if (this.#fragment?.claim()) this.#readFragment();
  }

  // A guide in which nobody has said anything yet goes on with what stands there; any other one writes its own.
  #readFragment(): void {
    const query = this.#fragment?.read();
    if (query && !this.#isTouched) this.session.merge(this.#factsIn(query), 'history', false);
    this.#publish('replaceState');
  }

  // The fragment says nothing about the reader's papers and occupation: going back does not take them away.
  #navigate(query: string): void {
    const { procedure } = this.#options;
    const unsaid = pick(this.session.situation, (fact) => !Object.hasOwn(procedure?.facts ?? {}, fact));
    this.session.replace({ ...unsaid, ...this.#factsIn(query) }, 'history');
  }

  #factsIn(query: string): Answered {
    return this.session.accept(query) as Answered;
  }

  #publish(step: HistoryStep): void {
    const { procedure } = this.#options;
    if (this.#isSynced && procedure) {
      this.#fragment?.write(formatSituation(procedure.facts, this.session.situation), step);
    }
  }

  #onChange(change: SessionChange): void {
    this.#host.requestUpdate();
    // What comes in when the element does is no news for anybody.
    if (this.#hasArrived) {
      if (change.byReader || (change.by === 'page' && !this.#isComing)) this.#isTouched = true;
      this.#persist(change);
      if (!change.ticked && change.by !== 'history') {
        this.#publish(change.byReader ? 'pushState' : 'replaceState');
      }
    }
    this.#options.onChange?.(change);
    if (change.by === 'reader') this.#emitAnswers(change);
    if (change.isPlanChanged) this.#emitPlan();
    this.#shared?.share(change);
  }

  #persist({ by, byReader, isReset }: SessionChange): void {
    const { remember, now } = this.#options.settings();
    if (isReset) return this.#storage?.forget(remember);
    const isKeepers = by === 'questionnaire' && this.#options.procedure === undefined;
    if (byReader || by === 'history' || isKeepers) this.#storage?.save(remember, this.session, now);
  }

  #emitAnswers({ facts, isReset, ticked }: SessionChange): void {
    const procedure = this.#options.procedure?.id ?? null;
    if (ticked && procedure) this.#emit(new ProcedureProgressEvent({ procedure, ...ticked }));
    const answers = isReset ? [{ fact: null, value: null }] : facts;
    const situations = answers.map(() => this.situation);
    answers.forEach((answer, index) =>
      this.#emit(new ProcedureAnswerEvent({ procedure, ...answer, situation: situations[index] ?? {} })),
    );
  }

  #emitPlan(): void {
    const { procedure } = this.#options;
    if (procedure) this.#emit(new ProcedurePlanEvent({ procedure: procedure.id, plan: this.session.plan }));
  }

  #emit(event: Event): void {
    this.#host.dispatchEvent(event);
  }
}

const addressBarOf = (target: Window): AddressBar => ({
  target,
  location: target.location,
  history: target.history,
});
