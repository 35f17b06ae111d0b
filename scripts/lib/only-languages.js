const ROW = /^ {2}\{\n {4}tag: '([^']+)',\n(?:.*\n)*? {2}\},\n/gm;

/** A plugin that leaves out all languages but these and English, in which the source is written. */
export function onlyLanguages(tags) {
  return {
    name: 'only-languages',
    enforce: 'pre',
    transform(code, module) {
      return module.endsWith('/src/i18n/languages.ts')
        ? { code: code.replace(ROW, (row, tag) => (tags.includes(tag) ? row : '')), map: null }
        : undefined;
    },
  };
}
