import MagicString from 'magic-string';
import { nodesIn } from './syntax-tree.js';

const FOR_PEOPLE = ['title', 'description'];

/**
 * A plugin that leaves out titles and descriptions in definitions made with valibot: `v.title(…)`, `v.description(…)`. They
 * are for the published schema of a city's rules; a page's script can do without them, and is 1,000 bytes smaller.
 */
export function withoutDescriptions() {
  return {
    name: 'without-descriptions',
    apply: 'build',
    // After the types are gone.
    enforce: 'post',
    transform(code, module) {
      if (!module.includes('/src/') || !code.includes('valibot')) return undefined;
      const changed = new MagicString(code);
      for (const call of nodesIn(this.parse(code), 'CallExpression')) {
        call.arguments.forEach((argument, index) => {
          if (index > 0 && isForPeople(argument)) changed.remove(call.arguments[index - 1].end, argument.end);
        });
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

const isForPeople = ({ type, callee }) =>
  type === 'CallExpression' && callee.object?.name === 'v' && FOR_PEOPLE.includes(callee.property?.name);
