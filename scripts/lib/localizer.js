import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';

/** lit-localize, set up by lit-localize.json. */
export const createLocalizer = () =>
  new RuntimeLitLocalizer(readConfigFileAndWriteSchema('lit-localize.json'));

/** The messages in the code, and what is wrong with how they are written there. */
export function messagesInCode(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) printDiagnostics(errors);
  const problems =
    errors.length > 0 ? [`lit-localize cannot read ${errors.length} message(s), see above`] : [];
  for (const { name, tag } of messages) {
    // A template would make the language files import Lit, and with it a page would load Lit twice.
    if (tag) problems.push(`${name}: a message is a plain string, without html\`\` or str\`\``);
    if (/^[sh][0-9a-f]{16}$/.test(name))
      problems.push(`${name}: a message needs an id of its own: msg('…', { id: '…' })`);
  }
  const known = new Set(messages.map(({ name }) => name));
  for (const { id, place } of idsOfMsgCalls(localizer.program)) {
    if (!known.has(id))
      problems.push(
        `${id}: lit-localize overlooks it, for its msg has not the type of @lit/localize's (${place})`,
      );
  }
  return {
    messages: messages.map(({ name, contents }) => ({ id: name, text: contents.join('') })),
    problems,
  };
}

// lit-localize goes by the type of `msg` and is silent about calls of another type. This goes by the name.
function* idsOfMsgCalls(program) {
  const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  for (const file of files) {
    const calls = [];
    const visit = (node) => {
      if (ts.isCallExpression(node) && /(^|\.)msg$/.test(node.expression.getText(file))) calls.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    for (const call of calls) {
      const [, options] = call.arguments;
      const property =
        options && ts.isObjectLiteralExpression(options)
          ? options.properties.find((p) => p.name?.text === 'id')
          : undefined;
      const id =
        property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
          ? property.initializer.text
          : undefined;
      const { line } = file.getLineAndCharacterOfPosition(call.getStart(file));
      if (id) yield { id, place: `${file.fileName.replace(`${process.cwd()}/`, '')}:${line + 1}` };
    }
  }
}
