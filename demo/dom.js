/** An element with attributes and children; children that are missing are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat(2).filter((child) => child !== undefined));
  return element;
}

const JAPANESE = /((?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[ー・（）])+)/u;

/** A text of any language, with the Japanese in it marked as Japanese, so that it is spoken and shown right. */
export const marked = (text, lang) =>
  lang === 'ja'
    ? text
    : text.split(JAPANESE).map((piece, index) => (index % 2 ? el('span', { lang: 'ja' }, piece) : piece));

/** A name in English and in Japanese. */
export const inBoth = ([english, japanese]) => [english, ' ', el('span', { lang: 'ja' }, japanese)];
