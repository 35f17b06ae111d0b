// A chunk that imports the entry by its address would make a page that loads the entry as `pin-reset-guide.js?v=2` run a
// second copy of it: another address is another module. So the entry hands what a chunk needs over to it.

/** A plugin that turns chunks into functions of what they import, and has the entry, or another chunk, call them. */
export function chunksWithoutImports() {
  return {
    name: 'chunks-without-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const [entry] = chunks.filter(({ isEntry }) => isEntry);
      const isDependent = ({ fileName }) => {
        const { imports } = bundle[fileName];
        return imports.includes(entry.fileName) || imports.some((name) => isDependent(bundle[name]));
      };
      const dependent = chunks.filter((chunk) => chunk !== entry && isDependent(chunk));
      const names = new Set(dependent.map(({ fileName }) => fileName));
      for (const chunk of dependent)
        chunk.code = asFunction(this.parse(chunk.code), chunk.code, entry, names);
      if (dependent.length > 0) entry.code = handingOver(this.parse(entry.code), entry.code, names);
    },
  };
}

const CORE = '$core';

function asFunction(program, code, entry, names) {
  const outside = [];
  const inside = [];
  let made = '';
  const cuts = program.body.flatMap((node) => {
    if (node.type === 'ImportDeclaration') {
      const bindings = node.specifiers
        .map(({ imported, local }) => `${nameOf(imported)}:${local.name}`)
        .join();
      const file = node.source.value.replace('./', '');
      if (file === entry.fileName) inside.push(`{${bindings}}=${CORE}`);
      else if (names.has(file)) {
        const name = `$chunk${outside.length}`;
        outside.push(`import ${name} from"./${file}";`);
        inside.push(`{${bindings}}=${name}(${CORE})`);
      } else outside.push(code.slice(node.start, node.end));
      return [node];
    }
    if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      made = exported(node);
      return [node];
    }
    if (/^Export/.test(node.type)) throw new Error('A chunk exports in a form that is not expected.');
    return [];
  });
  const body = without(code, cuts);
  const bindings = inside.length > 0 ? `const ${inside.join()};` : '';
  return `${outside.join('')}let $made;export default ${CORE}=>$made??=(()=>{${bindings}${body};return{${made}}})();\n`;
}

function handingOver(program, code, names) {
  const cuts = program.body.filter(
    ({ type, declaration }) => type === 'ExportNamedDeclaration' && !declaration,
  );
  const handed = `const ${CORE}={${cuts.map(exported).join()}};`;
  const rest = without(code, cuts).replace(/import\((["'`])\.\/([^"'`]+)\1\)/g, (whole, _quote, file) =>
    names.has(file) ? `${whole}.then(m=>m.default(${CORE}))` : whole,
  );
  // Names that the entry hands over are there before anything of it runs: functions, classes and constants at its top.
  return `${rest.trimEnd()}\n${handed}\n`;
}

const exported = ({ specifiers }) =>
  specifiers.map(({ exported: name, local }) => `${nameOf(name)}:${nameOf(local)}`).join();

const nameOf = (node) => node.name ?? JSON.stringify(node.value);

const without = (code, nodes) =>
  [...nodes]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
