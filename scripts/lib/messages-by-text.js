// The ids of messages are for people and translators. In the bundle they would be dead weight: there a language is looked
// up by a hash of the English text. That saves some 900 bytes, compressed.
const IN_CODE = /,\s*\{\s*id:\s*'([a-z0-9.-]+)',?\s*\},?(?=\s*\))/g;
const IN_LANGUAGE = /^\s*'([a-z0-9.-]+)':/gm;

/** A plugin that leaves out the ids of these messages. `hash` is the one that finds them again. */
export function messagesByText(units, hash) {
  const keys = keysOf(units, hash);
  return {
    name: 'messages-by-text',
    apply: 'build',
    enforce: 'pre',
    transform(code, module) {
      if (!/\/src\/.*\.ts$/.test(module)) return undefined;
      const changed = module.includes('/generated/locales/')
        ? once(code.replace(IN_LANGUAGE, (whole, id) => whole.replace(id, keys.get(id) ?? id)))
        : code.replace(IN_CODE, (whole, id) => (keys.has(id) ? '' : whole));
      return { code: changed, map: null };
    },
  };
}

// Messages with the same words, like "I don’t know", have become one.
function once(language) {
  const seen = new Set();
  return language
    .split('\n')
    .filter((line) => {
      const [, key] = /^\s*'([^']+)': /.exec(line) ?? [];
      return key === undefined || (!seen.has(key) && seen.add(key));
    })
    .join('\n');
}

// A message that shares its key with another of a different translation keeps its id.
function keysOf(units, hash) {
  const translations = new Map();
  for (const { source, target } of units) {
    const key = hash(source);
    translations.set(key, new Set([...(translations.get(key) ?? []), target]));
  }
  return new Map(
    units.map(({ id, source }) => [id, hash(source)]).filter(([, key]) => translations.get(key).size === 1),
  );
}
