import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  readonly part: string;
  readonly id?: string;
  /** Whether a script may move the focus to it. */
  readonly focusable?: boolean;
}

/** A real heading of the level that the page needs; levels outside 1–6 become the nearest. */
export function heading(
  level: number,
  content: unknown,
  { part, id, focusable }: HeadingOptions,
): TemplateResult {
  const name = id ?? nothing;
  const tabindex = focusable ? '-1' : nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 part=${part} id=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
