// The names by which claims cite their sources are for people. In the bundle a letter or two does: 300 bytes, compressed.
const DEFINED = /^ {2}'?([a-z][a-z0-9-]*)'?: archived\(/gm;
const CITED = /\b(?:sources|links): \[[^\]]*\]|\bofficial: '[^']*'/g;

/** A plugin that shortens the names of the sources in this text of a procedure's sources.ts, and where they are cited. */
export function shortRefs(sources) {
  const refs = new Map([...sources.matchAll(DEFINED)].map(([, ref], index) => [ref, shortName(index)]));
  const shortened = (ref) => refs.get(ref) ?? ref;
  return {
    name: 'short-refs',
    apply: 'build',
    enforce: 'pre',
    transform(code, module) {
      if (!/\/src\/procedures\/.*\.ts$/.test(module)) return undefined;
      const changed = module.endsWith('/sources.ts')
        ? code.replace(DEFINED, (_whole, ref) => `  ${shortened(ref)}: archived(`)
        : code.replace(CITED, (cited) => cited.replace(/'([^']*)'/g, (_whole, ref) => `'${shortened(ref)}'`));
      return { code: changed, map: null };
    },
  };
}

const shortName = (index) => `$${index.toString(36)}`;
