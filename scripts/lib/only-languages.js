import MagicString from 'magic-string';
import { nodesIn } from './syntax-tree.js';

/**
 * A plugin that leaves out all languages but these, and those that need no file: rows with `tag` and `load` in an array of
 * a module called `languages`.
 */
export function onlyLanguages(tags) {
  return {
    name: 'only-languages',
    // After the types are gone, and before anything is split at `import()`.
    transform(code, module) {
      if (!/\/src\/.*\/languages\.ts$/.test(module)) return undefined;
      const changed = new MagicString(code);
      for (const { elements } of nodesIn(this.parse(code), 'ArrayExpression')) {
        elements.forEach((row, index) => {
          const { tag, load } = fieldsOf(row);
          if (!load || tags.includes(tag?.value)) return;
          // With the comma after it.
          changed.remove(row.start, elements[index + 1]?.start ?? row.end);
        });
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

const fieldsOf = (row) =>
  row?.type === 'ObjectExpression'
    ? Object.fromEntries(row.properties.map(({ key, value }) => [key?.name ?? key?.value, value]))
    : {};
