import MagicString from 'magic-string';

/** A plugin that leaves out all languages but these and English, in which the source is written. */
export function onlyLanguages(tags) {
  return {
    name: 'only-languages',
    enforce: 'pre',
    transform(code, module) {
      if (!module.endsWith('/src/generated/languages.ts')) return undefined;
      const changed = new MagicString(code);
      for (const { declaration } of this.parse(code, { lang: 'ts' }).body) {
        const lists = declaration?.declarations?.map(({ init }) => init) ?? [];
        for (const row of lists.flatMap(({ elements = [] }) => elements)) {
          const tag = row.properties?.find(({ key }) => key.name === 'tag').value.value;
          // With the comma behind it.
          if (tag !== undefined && !tags.includes(tag)) changed.remove(row.start, row.end + 1);
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
