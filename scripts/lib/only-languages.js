import MagicString from 'magic-string';
import { nodesIn } from './syntax-tree.js';

/**
 * A plugin that leaves out of `src/generated/languages.ts` all languages but those with these tags, and the words of these
 * units.
 */
export function onlyLanguages(tags, absentUnits) {
  return {
    name: 'only-languages',
    // Before anything is split at `import()`.
    enforce: 'pre',
    transform(code, module) {
      if (!module.endsWith('/src/generated/languages.ts')) return undefined;
      const changed = new MagicString(code);
      for (const row of nodesIn(this.parse(code, { lang: 'ts' }), 'ObjectExpression')) {
        const tag = row.properties.find(({ key }) => key.name === 'tag')?.value.value;
        // With the comma behind it.
        if (tag !== undefined && !tags.includes(tag)) changed.remove(row.start, row.end + 1);
        else if (tag !== undefined) {
          for (const unit of nodesIn(row, 'Property'))
            if (absentUnits.includes(unit.key.value)) changed.remove(unit.start, unit.end + 1);
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
