import type { Claim } from '../model/claim.js';
import type { Procedure } from '../model/procedure.js';
import type { Option, Question } from '../model/question-set.js';

/**
 * Everything that a procedure asserts, each with a name of its own: its ways, documents, steps and notes, the lines of its
 * answer cards, and what its leaflet says besides. What rests on a source, is reviewed, or is published, is one of these.
 */
export function* statementsOf(procedure: Procedure): Generator<readonly [name: string, claim: Claim]> {
  const { routes, documents, steps, notes, cards = {}, leaflet } = procedure;
  for (const [kind, claims] of Object.entries({ routes, documents, steps, notes })) {
    for (const [id, claim] of Object.entries(claims)) yield [`${kind}.${id}`, claim];
  }
  for (const [route, card] of Object.entries(cards)) {
    for (const [row, lines = []] of Object.entries(card?.lines ?? {})) {
      for (const [index, line] of lines.entries()) yield [`cards.${route}.${row}.${index + 1}`, line];
    }
  }
  if (!leaflet) return;
  yield ['leaflet.answer', leaflet.answer];
  for (const [id, row] of Object.entries(leaflet.table?.rows ?? {})) yield [`leaflet.table.${id}`, row];
}

/** The pages on which the words of a question rest: its help, its answers and its clues. Each once. */
export function sourcesOfQuestion({
  sources = [],
  options,
  clues = [],
  byName,
}: Question): readonly string[] {
  const opened = clues.flatMap((clue) => ('then' in clue ? [clue.then, ...clue.then.clues] : []));
  const others = [...Object.values<Option>(options), ...clues, ...opened, ...(byName ? [byName] : [])];
  return [...new Set([...sources, ...others.flatMap((each) => each.sources ?? [])])];
}
