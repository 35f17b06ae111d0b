import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

const MADE = '// Made by scripts/generate.js from src/procedures/index.ts.\n';

/**
 * The modules of src/generated/guides/ by their names: for each listed procedure its guide's class and what registers it;
 * besides, one that exports all classes, one that registers all, and the entry with all. Throws if a procedure lacks its
 * folder or its entry.
 */
export function guideModules(procedures) {
  const files = {};
  for (const procedure of procedures) {
    const { id, tag } = procedure;
    const entry = `src/entries/${tag}.ts`;
    for (const path of [`src/procedures/${id}/index.ts`, entry]) {
      if (!existsSync(join(root, path)))
        throw new Error(`The procedure "${id}" is listed, and has no ${path}.`);
    }
    files[`${tag}.ts`] = guideClass(procedure);
    files[`${tag}.define.ts`] = registration(tag);
  }
  const each = (line) => procedures.map(({ tag }) => line(tag)).join('\n');
  files['index.ts'] = `${MADE}${each((tag) => `export { ${className(tag)} } from './${tag}.js';`)}\n`;
  files['define.ts'] =
    `${MADE}/** Registers the guides of all procedures. */\n${each((tag) => `import './${tag}.define.js';`)}\n`;
  files['all.ts'] =
    `${MADE}/** What a page's script tag loads for all procedures. */\n${each((tag) => `import '../../entries/${tag}.js';`)}\n`;
  return files;
}

function guideClass({ id, tag, about }) {
  const name = className(tag);
  return `${MADE}import type { Procedure } from '../../model/procedure.js';
import type { GuideFooter } from '../../elements/procedure-guide/guide-content.js';
import { ProcedureGuide } from '../../elements/procedure-guide/procedure-guide.js';
${importOf(id)}

/**
 * Guides somebody through ${about}.
 *
 * @element ${tag}
 */
export class ${name} extends ProcedureGuide {
  protected override get baseProcedure(): Procedure {
    return baseProcedure;
  }

  protected override async loadFooter(): Promise<GuideFooter> {
    ${footerOf(id)}
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;
}

// A procedure that keeps its notes in a module of their own has them fetched when all above is shown.
const hasNotesApart = (id) => existsSync(join(root, `src/procedures/${id}/without-notes.ts`));

const importOf = (id) =>
  hasNotesApart(id)
    ? `import { withoutNotes as baseProcedure } from '../../procedures/${id}/without-notes.js';`
    : `import { ${camelCase(id)} as baseProcedure } from '../../procedures/${id}/index.js';`;

const footerOf = (id) =>
  hasNotesApart(id)
    ? `const [footer, { withNotes: procedure }] = await Promise.all([
      import('../../elements/procedure-guide/guide-footer.js'),
      import('../../procedures/${id}/with-notes.js'),
    ]);
    return { ...footer, procedure };`
    : `return { ...(await import('../../elements/procedure-guide/guide-footer.js')), procedure: baseProcedure };`;

const registration = (tag) => `${MADE}import '../../elements/procedure-documents/define.js';
import '../../elements/procedure-questions/define.js';
import '../../elements/procedure-routes/define.js';
import '../../elements/procedure-steps/define.js';
import { define } from '../../elements/shared/define.js';
import { ${className(tag)} } from './${tag}.js';

// The other parts come, and are registered, when the guide shows them.
define('${tag}', ${className(tag)});
`;

const camelCase = (name) => name.replace(/-([a-z0-9])/g, (_dash, letter) => letter.toUpperCase());
const className = (tag) => camelCase(`-${tag}`);
