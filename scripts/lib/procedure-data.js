/**
 * A procedure as plain data, for programs and for whoever proof-reads it: every text in every language, every condition
 * also in words, every claim with the day of its oldest comparison and the day by which the next one is due.
 * `messages` holds the words of each language. The helpers are handed in: the build takes them from dist/, a test from src/.
 */
export function procedureData(
  procedure,
  messages,
  { conditionInWords, lastChecked, stripMarks, reviewDate },
) {
  const inEach = (say) => Object.fromEntries(messages.map((words) => [words.language.tag, say(words)]));
  const inWords = (condition) => inEach(({ msg }) => conditionInWords(procedure, condition, {}, msg));

  /** Texts are functions, wherever they stand; whatever has a condition gets it in words too. */
  const resolve = (value) => {
    if (typeof value === 'function') return inEach(({ msg }) => stripMarks(value(msg)));
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const resolved = mapValues(value, resolve);
    return value.when ? { ...resolved, whenInWords: inWords(value.when) } : resolved;
  };
  const resolveClaim = (claim) => ({
    ...resolve(claim),
    checked: lastChecked(procedure, claim),
    reviewBy: reviewDate(procedure, claim),
  });
  const resolveRoute = (route) => ({
    ...resolveClaim(route),
    tasks: mapValues(route.tasks, (when) => ({ when, whenInWords: inWords(when) })),
    ...(route.first && { firstInWords: inWords(route.first) }),
  });

  return {
    ...resolve(procedure),
    languages: messages.map(({ language: { tag, name, direction, status } }) => ({
      tag,
      name,
      direction,
      status,
    })),
    routes: mapValues(procedure.routes, resolveRoute),
    documents: mapValues(procedure.documents, resolveClaim),
    steps: mapValues(procedure.steps, resolveClaim),
    notes: mapValues(procedure.notes, resolveClaim),
  };
}

const mapValues = (record, map) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
