import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonConditions } from '../../src/text/conditions.js';
import { stripMarks } from '../../src/text/japanese.js';
import { plan } from '../../src/engine/plan.js';
import { englishMessages } from '../../src/i18n/messages.js';
import type { Claim } from '../../src/model/claim.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { Question } from '../../src/model/question-set.js';
import { procedures } from '../../src/procedures/index.js';
import type { DecisionRow, ToldCase } from '../../test/procedures/pin-reset/decision-table.js';
import { answersTo } from '../../test/procedures/situations.js';
import { root } from './run.js';

const { msg } = englishMessages;

/** Every generated document of each listed procedure: path and text. */
export async function documents(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const { id, load } of procedures) {
    const procedure = await load();
    const rows = await decisionTableOf(id);
    if (rows) files[`docs/${id}/decision-table.md`] = decisionTableDocument(procedure, rows);
    files[`docs/${id}/questions.md`] = questionsDocument(procedure);
  }
  return files;
}

/** The cases that a procedure's sources tell apart; undefined for one that has no such table beside its proof. */
async function decisionTableOf(id: string): Promise<readonly DecisionRow[] | undefined> {
  const path = join(root, `test/procedures/${id}/decision-table.ts`);
  if (!existsSync(path)) return undefined;
  return ((await import(pathToFileURL(path).href)) as { readonly decisionTable: readonly DecisionRow[] })
    .decisionTable;
}

function decisionTableDocument(procedure: Procedure, decisionTable: readonly DecisionRow[]): string {
  return `# The decision table

The cases that the sources tell apart, and where the guide expresses each: a situation with the routes that it leads to
(their tasks in brackets), statements that say what is special about the case, and the field of the municipality's layer
with which a city says more. A case that the guide does not tell apart has the reason instead. \`npm run docs\` makes this page; the tests check every row.

| # | Case | Situation | Routes | Said by | City's field |
|---|---|---|---|---|---|
${decisionTable.map((row, index) => rowInTable(procedure, row, index)).join('\n')}
`;
}

const rowInTable = (procedure: Procedure, row: DecisionRow, index: number): string => {
  const start = `| ${index + 1} | ${row.about} |`;
  if ('reason' in row) return `${start} | | ${row.reason} | |`;
  const routes = row.routes.map((route) => `\`${route.replace('()', '')}\``).join(', ');
  return `${start} ${cell(row.situation)} | ${routes} | ${said(procedure, row)} | ${row.city ? `\`${row.city}\`` : ''} |`;
};

const cell = (situation: string): string =>
  situation
    .split('&')
    .map((pair) => `\`${pair}\``)
    .join(' ');

const said = (procedure: Procedure, { claims = [] }: ToldCase): string =>
  claims.map((name) => `\`${name}\` “${title(procedure, name)}”`).join('; ');

function title(procedure: Procedure, name: string): string {
  const [kind = '', id = ''] = name.split('.');
  if (kind === 'questions') return stripMarks((procedure.questions[id] as Question).ask(msg));
  const claims = procedure[kind as 'steps' | 'notes' | 'documents'] as Readonly<Record<string, Claim>>;
  const claim = claims[id] as Claim & { readonly title?: Claim['text'] };
  return stripMarks((claim.title ?? claim.text)(msg));
}

function questionsDocument(procedure: Procedure): string {
  const { arrows, readers } = walk(procedure);
  const nodes = Object.entries(procedure.questions).map(
    ([fact, { ask }]) => `  ${fact}["${stripMarks(ask(msg))}"]`,
  );
  const ends = Object.entries(procedure.routes).map(
    ([id, { label }]) => `  ${end(id)}(["${stripMarks(label(msg))}"])`,
  );
  const edges = [...arrows].map(([arrow, answers]) => {
    const [from = '', to = ''] = arrow.split(' ');
    const all = Object.keys(procedure.questions[from]?.options ?? {}).length;
    const named = [...answers].map((value) =>
      stripMarks(procedure.questions[from]?.options[value]?.text(msg) ?? value),
    );
    // An arrow for nearly every answer needs no list of them.
    return named.length < all && named.length <= 2
      ? `  ${from} -- "${named.join(' · ')}" --> ${to}`
      : `  ${from} --> ${to}`;
  });
  const routes = Object.entries(procedure.routes).map(([id, { label, when }]) => {
    const conditions = commonConditions(procedure, when, {}, englishMessages.msg);
    return `| \`${id}\` | ${stripMarks(label(msg))} | ${conditions.join('<br>') || 'several ways'} |`;
  });
  return `# The questions

An arrow goes from one question to another if somebody is asked them one after the other, and to a way if it is
recommended to somebody after that question. With an answer at it, only that answer leads there. A question is left out
while no answer to it can change the plan. ${readers.toLocaleString('en')} sets of answers lead to an end.
\`npm run docs\` makes this page.

\`\`\`mermaid
flowchart TB
${[...nodes, ...ends, ...edges].join('\n')}
\`\`\`

What a way needs, whichever of its conditions brings somebody there:

| Route | Is | In any case |
|---|---|---|
${routes.join('\n')}
`;
}

/** Goes all ways through the questions: from which to which, by which answers; and how many ends there are. */
function walk(procedure: Procedure) {
  const arrows = new Map<string, Set<string>>();
  let readers = 0;
  const goOn = (situation: Situation, asked: string): void => {
    for (const answer of answersTo(procedure, asked)) {
      const known = { ...situation, [asked]: answer };
      const { next, routes } = plan(procedure, known);
      const arrow = `${asked} ${next ?? end(routes[0]?.id ?? '')}`;
      const answers = arrows.get(arrow) ?? new Set();
      [answer].flat().forEach((value) => answers.add(value));
      arrows.set(arrow, answers);
      if (next) goOn(known, next);
      else readers += 1;
    }
  };
  goOn({}, plan(procedure, {}).next ?? '');
  return { arrows, readers };
}

const end = (route: string): string => `way-${route}`;
