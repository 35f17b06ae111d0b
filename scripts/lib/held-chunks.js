// The first question costs one round trip, so an entry holds all chunks that it imports. Yet nothing runs twice on a page,
// whichever entries it loads and with whatever query in their addresses: what an entry holds is registered on the page
// under its file's name, which has a hash of the content in it, and whoever comes second finds it there.

const REGISTRY = '$held';
const declared = (version) =>
  `const ${REGISTRY}=globalThis[Symbol.for(${JSON.stringify(`pin-reset-guide ${version}`)})]??={};`;
const slot = (file) => `${REGISTRY}[${JSON.stringify(file.replace(/\.js$/, ''))}]`;

/** A plugin that puts the chunks that an entry imports into the entry, and has chunks that come later take them from the page. */
export function heldChunks(version) {
  const registry = declared(version);
  return {
    name: 'held-chunks',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // The list of licences goes by the chunks as they were.
      order: 'post',
      handler({ format }, bundle) {
        if (format !== 'es') return;
        const outputs = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const chunks = new Map(
          outputs.map((output) => [output.fileName, partsOf(this.parse(output.code), output.code)]),
        );
        const entries = outputs.filter(({ isEntry }) => isEntry);
        const holding = entries.map(({ fileName }) => new Set(heldBy(fileName, chunks)));

        for (const output of outputs) {
          const { fileName, isEntry } = output;
          const holders = holding.filter((files) => files.has(fileName)).length;
          if (isEntry) output.code = entry(fileName, chunks, registry);
          // Nobody needs the file: every page has an entry.
          else if (holders === entries.length) delete bundle[fileName];
          else output.code = laterChunk(fileName, chunks, holding, registry);
        }
      },
    },
  };
}

/** The chunks that this one imports, and those that they import: each after what it needs. */
function heldBy(file, chunks, found = []) {
  for (const { from } of chunks.get(file).imports) {
    if (!found.includes(from))
      found.push(...heldBy(from, chunks, [...found]).filter((one) => !found.includes(one)), from);
  }
  return found;
}

function entry(file, chunks, registry) {
  const held = heldBy(file, chunks);
  const { banner, body, imports } = chunks.get(file);
  const cells = held.map((name) => {
    const chunk = chunks.get(name);
    return `${slot(name)}??=(()=>{${bindings(chunk.imports)}${chunk.body}\nreturn{${chunk.exported}}})();`;
  });
  return `${banner}${held.length > 0 ? registry : ''}${cells.join('\n')}${bindings(imports)}${body}\n`;
}

function laterChunk(file, chunks, holding, registry) {
  const { banner, body, imports, exports } = chunks.get(file);
  const isHeldBy = ({ from }) => holding.filter((files) => files.has(from)).length;
  const own = imports.filter((each) => isHeldBy(each) === 0);
  const held = imports.filter((each) => isHeldBy(each) > 0);
  // Another entry may have brought it; where none has, its file lies there.
  const fetched = held
    .filter((each) => isHeldBy(each) < holding.length)
    .map(({ from }) => `${slot(from)}??=await import("./${from}");`);
  return `${banner}${own.map(({ code }) => code).join('')}${held.length > 0 ? registry : ''}${fetched.join('')}${bindings(held)}${body}${exports}\n`;
}

const bindings = (imports) =>
  imports.map(({ from, names }) => (names ? `const{${names}}=${slot(from)};` : '')).join('');

/** A chunk taken apart: `imports` and `exports` on the one hand, all that happens in its `body` on the other. */
function partsOf(program, code) {
  const textOf = ({ start, end }) => code.slice(start, end);
  const imported = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const exported = program.body.filter(({ type }) => /^Export/.test(type));
  if (exported.some(({ declaration, source }) => declaration || source)) {
    throw new Error('A chunk exports in a form that is not expected.');
  }
  const [first] = program.body;
  const body = program.body.filter((node) => !imported.includes(node) && !exported.includes(node));
  return {
    banner: code.slice(0, first?.start ?? 0),
    imports: imported.map((node) => ({
      from: node.source.value.replace('./', ''),
      names: node.specifiers.map(({ imported: name, local }) => `${nameOf(name)}:${local.name}`).join(),
      code: textOf(node),
    })),
    body: body.map(textOf).join(''),
    exports: exported.map(textOf).join(''),
    exported: exported
      .flatMap(({ specifiers }) => specifiers)
      .map(({ exported: name, local }) => `${nameOf(name)}:${nameOf(local)}`)
      .join(),
  };
}

const nameOf = (node) => node.name ?? JSON.stringify(node.value);
