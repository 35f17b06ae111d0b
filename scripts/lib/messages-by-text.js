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

// Messages that share a key but not their translation, in any language, keep their ids.
function keysOf(units, hash) {
  const ids = new Map(units.map(({ id, source }) => [id, hash(source)]));
  const translations = new Map();
  for (const { id, target } of units) translations.set(id, [...(translations.get(id) ?? []), target]);
  const words = new Map();
  for (const [id, key] of ids) {
    words.set(key, new Set([...(words.get(key) ?? []), JSON.stringify(translations.get(id))]));
  }
  return new Map([...ids].filter(([, key]) => words.get(key).size === 1));
}
