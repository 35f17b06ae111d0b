import type { Language } from './language.js';
import { english, findLanguage } from './languages.js';

/** The language of the nearest ancestor, through shadow roots, that names one; undefined if none does. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** The tree roots around an element: its own, then that of each shadow host, up to the document. */
export function rootsAround(element: Element): readonly Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}

/** Whether a browser's translator says on `<html>` that it has taken over the page. */
export const isTranslated = ({ documentElement }: Document): boolean =>
  [...documentElement.classList].some((name) => name.startsWith('translated-'));

/** The first of the browser's languages that we have. */
export const browserLanguage = (): Language | undefined =>
  (typeof navigator === 'undefined' ? [] : (navigator.languages ?? []))
    .map((tag) => findLanguage(tag))
    .find((language) => language !== undefined);

/** What the browser wants, else English. */
export const fallbackLanguage = (): Language => browserLanguage() ?? english;

const parentOf = (node: Element): Element | null => {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};
