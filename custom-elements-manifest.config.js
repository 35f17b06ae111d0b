import { posix } from 'node:path';

/** Documents the elements for editors and for the reference: tags, attributes, events, parts, custom properties. */
export default {
  globs: ['src/elements/**/*.ts', 'src/generated/guides/*-guide.ts', 'src/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  packagejson: false,
  litelement: true,
  plugins: [publicOnly(), familyProperties(), publishedPaths()],
};

// What is private or protected is nobody's to use.
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(
        ({ declarations }) => declarations ?? [],
      )) {
        const { members, events } = declaration;
        // Every event is described by name; what the analyzer finds besides is the same without one.
        if (events) declaration.events = events.filter(({ name }) => name);
        if (members)
          declaration.members = members.filter(
            ({ name, privacy }) => isPublic(privacy) && !name.startsWith('#'),
          );
      }
    },
  };
}

const isPublic = (privacy) => privacy !== 'private' && privacy !== 'protected';

// All elements share their base styles, and with them the custom properties that the guide describes.
function familyProperties() {
  return {
    name: 'family-properties',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName);
      const { cssProperties } = elements.find(
        ({ tagName, cssProperties: own }) => tagName.endsWith('-guide') && own,
      );
      for (const element of elements) element.cssProperties ??= structuredClone(cssProperties);
    },
  };
}

// The analyzer reads src/*.ts; the package holds dist/*.js.
function publishedPaths() {
  // Where a class comes from it says by the import, which ends in `.js`.
  const published = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
  // What a module hands on it names as it imports it.
  const resolved = (name, from) => (name.startsWith('.') ? posix.join(posix.dirname(from), name) : name);
  const rewrite = (value, from) => {
    if (Array.isArray(value)) value.forEach((each) => rewrite(each, from));
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string')
          value[key] = published(resolved(inner, from));
        else rewrite(inner, from);
      }
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) rewrite(module, module.path);
    },
  };
}
