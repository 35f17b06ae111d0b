import { answeredFacts, planAccepted } from '../engine/plan.js';
import type { Plan } from '../engine/plan.js';
import { mapValues, pick } from '../engine/records.js';
import { acceptSituation, isSameSituation } from '../engine/situation.js';
import type { FactSchema, Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import { isSameData } from './plain-data.js';

/**
 * Who changes a session: the page by an attribute or property · the reader in this element · a questionnaire or another
 * element through it · the browser's history or a link · what was stored.
 */
export type ChangedBy = 'page' | 'reader' | 'questionnaire' | 'history' | 'storage';

/** The value of a fact: one, or a set. */
export type FactValue = string | readonly string[];

/** Facts with new values; null or an empty value takes a fact back. What is not named stays. */
export type FactChanges = Readonly<Record<string, FactValue | null>>;

/** A fact whose value is another one now; null when it was taken back. */
export interface ChangedFact {
  /** The name of the fact. */
  readonly fact: string;
  /** Its value now, in the order of the schema if it is a set. */
  readonly value: FactValue | null;
}

/** What has changed in a session. */
export interface SessionChange {
  /** Who has changed it. */
  readonly by: ChangedBy;
  /** Whether the reader has just done it, in this element or in another one. */
  readonly byReader: boolean;
  /** The facts whose value has changed, in the order in which they were given: that of a screen. */
  readonly facts: readonly ChangedFact[];
  /** Whether everything was taken back, ticks too. */
  readonly isReset: boolean;
  /** Whether the plan is another one. */
  readonly isPlanChanged: boolean;
  /** The document or step that was ticked or unticked. */
  readonly ticked?: { readonly id: string; readonly done: boolean };
}

/** What a session is about. */
export interface SessionOptions {
  /** What can be answered. */
  readonly facts: FactSchema;
  /** What a plan is made of; without it there is none. It can be set later, too. */
  readonly procedure?: Procedure;
  /** Hears of each fact or value that was not allowed, with what is. */
  readonly report?: (problem: string) => void;
}

interface Evaluation {
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly plan: Plan;
  answered?: readonly string[];
}

const EMPTY_PLAN: Plan = {
  routes: [],
  documents: [],
  steps: [],
  notes: [],
  next: undefined,
  asks: [],
  problems: [],
};

/**
 * What a reader has answered and ticked, and the plan that follows. It is told who changes it, accepts each situation once,
 * and tells its listeners; it knows no storage, no address and no element. Everything it hands out stays the same object until
 * it says something else.
 */
export class Session {
  /** What can be answered. */
  readonly facts: FactSchema;

  /** What the plan is made of. Another one makes the plan anew when it is asked for. */
  procedure: Procedure | undefined;

  readonly #report: (problem: string) => void;
  readonly #listeners = new Set<(change: SessionChange) => void>();
  readonly #origins = new Map<string, ChangedBy>();
  #situation: Situation = {};
  #done: ReadonlySet<string> = new Set();
  // What the page has set last. A framework sets it again with each rendering: that is no reason to forget the reader's.
  #assigned: Situation = {};
  #evaluation: Evaluation | undefined;

  constructor({ facts, procedure, report = () => {} }: SessionOptions) {
    this.facts = facts;
    this.procedure = procedure;
    this.#report = report;
  }

  /** The answers. Nobody may change them in place: `copySituation` makes one to hand out. */
  get situation(): Situation {
    return this.#situation;
  }

  /** The ids of the documents and steps that are ticked. */
  get done(): ReadonlySet<string> {
    return this.#done;
  }

  /** The engine's result for the answers: an empty one without a procedure. */
  get plan(): Plan {
    return this.#evaluate()?.plan ?? EMPTY_PLAN;
  }

  /** The facts that are answered and matter, in the order of asking. */
  get answered(): readonly string[] {
    const evaluation = this.#evaluate();
    if (!evaluation) return [];
    return (evaluation.answered ??= answeredFacts(evaluation.procedure, evaluation.situation));
  }

  /** Whether nothing that is left to ask can change the result. */
  get isFinal(): boolean {
    return this.plan.next === undefined;
  }

  /** Who said the present value of a fact; undefined while it has none. */
  saidBy(fact: string): ChangedBy | undefined {
    return this.#origins.get(fact);
  }

  /** Calls the listener after each change, until the function that it returns is called. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is allowed of a situation from outside, as an object or in query form; the rest is reported. */
  accept(value: unknown): Situation {
    const { situation, problems } = acceptSituation(this.facts, value);
    problems.forEach((problem) => this.#report(problem));
    return situation;
  }

  /**
   * Takes a situation of the page's in place of the present one, in any form. What was set last does nothing when it is set
   * again, but `{}` always takes all answers back; undefined and null are what frameworks set for nothing. `kept` are facts
   * that stay unless the page says them otherwise, `stronger` ones stay in any case.
   */
  assign(value: unknown, kept: Situation = {}, stronger: Situation = {}): void {
    const situation = this.accept(value);
    const isTakenBack = (value ?? undefined) !== undefined && Object.keys(situation).length === 0;
    if (!isTakenBack && isSameSituation(this.facts, situation, this.#assigned)) return;
    this.#assigned = situation;
    this.replace({ ...kept, ...situation, ...stronger }, 'page');
    for (const fact of Object.keys(situation)) {
      if (stronger[fact] === undefined) this.#origins.set(fact, 'page');
    }
  }

  /** Takes an accepted situation in place of the present one. */
  replace(situation: Situation, by: ChangedBy): void {
    this.merge({ ...mapValues(this.#situation, () => null), ...withoutEmpty(situation) }, by);
  }

  /**
   * Takes the facts of a screen at once, as the reader's: each of them that is another now is told, and all with the same,
   * final situation. Facts and values that are not known are left out silently.
   */
  take(facts: FactChanges): void {
    const { situation } = acceptSituation(this.facts, withoutEmpty(facts));
    this.merge({ ...mapValues(facts, () => null), ...withoutEmpty(situation) }, 'reader');
    // Who says again what was known already has said it, too.
    Object.keys(situation).forEach((fact) => this.#origins.set(fact, 'reader'));
  }

  /** Takes some accepted facts, and leaves the others. Nobody is told when nothing changes. */
  merge(facts: FactChanges, by: ChangedBy, byReader = by === 'reader'): void {
    const others = pick(this.#situation, (fact) => !Object.hasOwn(facts, fact));
    const situation = { ...others, ...withoutEmpty(facts) };
    const changed = changedFacts(Object.keys(facts), this.#situation, situation);
    if (changed.length > 0) this.#change(situation, changed, { by, byReader, isReset: false });
  }

  /** Takes all answers and ticks back. `kept` are facts that stay: what a questionnaire on the page says. */
  reset(by: ChangedBy, kept: Situation = {}): void {
    this.#assigned = {};
    this.#done = new Set();
    const names = Object.keys({ ...this.#situation, ...kept });
    this.#change(kept, changedFacts(names, this.#situation, kept), {
      by,
      byReader: by === 'reader',
      isReset: true,
    });
  }

  /** Ticks or unticks a document or step, for the reader. */
  tick(id: string, done: boolean): void {
    const others = [...this.#done].filter((other) => other !== id);
    this.#done = new Set(done ? [...others, id] : others);
    this.#tell({
      by: 'reader',
      byReader: true,
      facts: [],
      isReset: false,
      isPlanChanged: false,
      ticked: { id, done },
    });
  }

  /** Takes ticks that were stored, in place of the present ones. Nobody is told. */
  restoreTicks(ids: readonly string[]): void {
    this.#done = new Set(ids);
  }

  #change(
    situation: Situation,
    facts: readonly ChangedFact[],
    how: Pick<SessionChange, 'by' | 'byReader' | 'isReset'>,
  ): void {
    // Only what the reader does is told with its plan.
    const before = how.byReader ? this.plan : undefined;
    if (facts.length > 0) this.#situation = situation;
    for (const { fact, value } of facts) {
      if (value === null) this.#origins.delete(fact);
      else this.#origins.set(fact, how.by);
    }
    this.#tell({ ...how, facts, isPlanChanged: before !== undefined && before !== this.plan });
  }

  #tell(change: SessionChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  // The same answers to the same procedure are judged once; a plan that says the same stays the same object.
  #evaluate(): Evaluation | undefined {
    const { procedure } = this;
    const situation = this.#situation;
    const last = this.#evaluation;
    if (!procedure || (last?.procedure === procedure && last.situation === situation)) return last;
    const plan = planAccepted(procedure, situation);
    this.#evaluation = { procedure, situation, plan: last && isSameData(last.plan, plan) ? last.plan : plan };
    return this.#evaluation;
  }
}

/** A copy down to the sets, for somebody who may do with it what they like. */
export const copySituation = (situation: Situation): Situation =>
  mapValues(withoutEmpty(situation), (value) => (typeof value === 'string' ? value : [...value]));

/** Whether two accepted values of a fact are the same: sets have the order of their schema. */
export const isSameValue = (
  one: FactValue | null | undefined,
  other: FactValue | null | undefined,
): boolean => String(one ?? '') === String(other ?? '');

const changedFacts = (
  names: readonly string[],
  before: Situation,
  after: Situation,
): readonly ChangedFact[] =>
  names
    .filter((fact) => !isSameValue(before[fact], after[fact]))
    .map((fact) => ({ fact, value: after[fact] ?? null }));

const withoutEmpty = (facts: FactChanges | Situation): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) =>
      value === null || value === undefined || value.length === 0 ? [] : [[fact, value] as const],
    ),
  );
