import { rubyRunsOf } from './japanese.js';
import type { OutlinedSource } from './outline/outlined.js';

/** Text as HTML text, also inside quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines of HTML, without the empty ones. */
export const lines = (items: readonly string[]): string => items.filter(Boolean).join('\n');

/** A section with a title that is HTML already; nothing where it would be empty. */
export const section = (title: string, content: readonly string[]): string =>
  content.some(Boolean) ? lines(['<section>', `<h3>${title}</h3>`, ...content, '</section>']) : '';

/** A list; nothing where it would be empty. */
export const list = (tag: 'ol' | 'ul', items: readonly string[]): string =>
  items.length > 0 ? `<${tag}>\n${lines(items)}\n</${tag}>` : '';

/** A source as a link, or as words where it has no address. */
export const link = ({ url, title }: OutlinedSource): string =>
  url
    ? `<a href="${escaped(url)}" lang="ja">${escaped(title)}</a>`
    : `<span lang="ja">${escaped(title)}</span>`;

/** A sentence with its readings above it. */
export const ruby = (sentence: string): string =>
  rubyRunsOf(sentence)
    .map(({ text, reading }) =>
      reading === undefined
        ? escaped(text)
        : `<ruby>${escaped(text)}<rp>（</rp><rt>${escaped(reading)}</rt><rp>）</rp></ruby>`,
    )
    .join('');
