// The ids of messages are for people and translators. In the bundle they would be dead weight: there a language is looked
// up by a hash of the English text. That saves some 900 bytes, compressed.
import MagicString from 'magic-string';
import { nodesIn } from './syntax-tree.js';

/** A plugin that leaves out the ids of these messages, and all notes. `hash` is the one that finds them again. */
export function messagesByText(units, hash) {
  const keys = keysOf(units, hash);
  return {
    name: 'messages-by-text',
    apply: 'build',
    enforce: 'pre',
    transform(code, module) {
      if (!/\/src\/.*\.ts$/.test(module) || !/\bmsg\(|\btemplates = /.test(code)) return undefined;
      const program = this.parse(code, { lang: 'ts' });
      const changed = new MagicString(code);
      if (module.includes('/generated/locales/')) rename(program, changed, keys);
      else strip(program, changed, keys);
      return changed.hasChanged()
        ? { code: changed.toString(), map: changed.generateMap({ hires: true }) }
        : undefined;
    },
  };
}

function strip(program, changed, keys) {
  for (const call of nodesIn(program, 'CallExpression')) {
    if (nameOf(call.callee) !== 'msg') continue;
    const [text, options] = call.arguments;
    const id = options?.properties?.find(({ key }) => key?.name === 'id')?.value.value;
    if (id === undefined) continue;
    if (keys.has(id)) changed.remove(text.end, options.end);
    else changed.overwrite(options.start, options.end, `{ id: ${JSON.stringify(id)} }`);
  }
}

// Messages with the same words, like "I don’t know", become one.
function rename(program, changed, keys) {
  const seen = new Set();
  for (const { key, start, end } of nodesIn(program, 'Property')) {
    const name = keys.get(key.value) ?? key.value;
    if (seen.has(name)) changed.remove(start, end + 1);
    else changed.overwrite(key.start, key.end, JSON.stringify(name));
    seen.add(name);
  }
}

const nameOf = (callee) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name);

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
