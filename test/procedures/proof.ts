import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/engine/index.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { Held, Kind } from './kinds.js';

/** A route as a table gives it. */
export interface ExpectedRoute {
  readonly id: string;
  readonly verdict: 'applies' | 'open';
  /** In the order of doing them. */
  readonly tasks: readonly string[];
  /** In any order. */
  readonly places?: readonly string[];
}

/** Somebody, and the routes for them; a fact that is left out must not matter. */
export interface Case {
  readonly title: string;
  readonly situation: Situation;
  /** The routes that apply, the recommended one first. */
  readonly routes: readonly Omit<ExpectedRoute, 'verdict'>[];
  /** The routes that stay open. */
  readonly open?: readonly string[];
}

/** What holds for everybody, beside what holds in every procedure. */
export interface Law {
  /** Said of "every situation": "never leads to a kiosk when …". */
  readonly title: string;
  /** Of a complete situation, and its plan. */
  readonly holds: (situation: Situation, plan: Plan) => boolean;
}

/** What a procedure has to bring, so that it can be trusted. */
export interface Proof {
  readonly procedure: Procedure;
  /** The routes of a complete situation, written a second time and by hand, and sharing nothing with the conditions. */
  readonly table: (situation: Situation) => readonly ExpectedRoute[];
  /** At least one for each route, each task and each place. */
  readonly cases: readonly Case[];
  readonly laws: readonly Law[];
  /** People who have to be told different things, each named once. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** For each claim the kinds as which somebody has read it, with the facts beside it. Written by hand. */
  readonly held: Readonly<Record<string, Held>>;
  /** What stands below a question or an answer and has no source, with why it asserts nothing. Written by hand. */
  readonly onlyAsks?: Readonly<Record<string, string>>;
}

/** The cases of a file beside a proof. */
export const casesIn = (url: URL): readonly Case[] =>
  (JSON.parse(readFileSync(url, 'utf8')) as { readonly cases: readonly Case[] }).cases;

/** What a proof lacks; empty when it is whole. */
export function lacking(proof: Partial<Proof>): readonly string[] {
  const { procedure, table, cases = [], laws = [], kinds = {}, held } = proof;
  if (!procedure) return ['a procedure'];
  const shown = new Set(
    cases.flatMap(({ routes, open = [] }) => [
      ...open.map((id) => `route "${id}"`),
      ...routes.flatMap(({ id, tasks, places = [] }) => [
        `route "${id}"`,
        ...tasks.map((task) => `task "${task}"`),
        ...places.map((place) => `place "${place}"`),
      ]),
    ]),
  );
  const wanted = Object.entries(procedure.routes).flatMap(([id, { tasks, places = {} }]) => [
    `route "${id}"`,
    ...Object.keys(tasks).map((task) => `task "${task}"`),
    ...Object.keys(places).map((place) => `place "${place}"`),
  ]);
  return [
    ...(table ? [] : ['a table']),
    ...(laws.length > 0 ? [] : ['laws']),
    ...(Object.keys(kinds).length > 0 ? [] : ['kinds of people']),
    ...(held ? [] : ['a list of whom each claim was read as']),
    ...[...new Set(wanted)].filter((each) => !shown.has(each)).map((each) => `a case with ${each}`),
  ];
}
