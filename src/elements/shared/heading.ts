import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A real heading of the level that the page needs; levels outside 1–6 become the nearest. A script may move the focus
 * to it.
 */
export function heading(level: number, part: string, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 part=${part} id=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${name} tabindex="-1">${content}</h6>`;
  }
}
