import { ProcedureErrorEvent } from '../../events.js';
import { version } from '../../version.js';

/**
 * Registers an element, once. If another copy has taken the tag, that one stays; the console says so with both versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (present === element) return;
  if (!present) {
    customElements.define(tag, element);
    return;
  }
  const message = `<${tag}> is defined already, by version ${versionOf(present)}; version ${version} is not used.`;
  console.warn(message);
  document.dispatchEvent(new ProcedureErrorEvent({ code: 'duplicate-definition', message }));
}

function versionOf(element: CustomElementConstructor): string {
  const { version: theirs } = element as { readonly version?: unknown };
  return typeof theirs === 'string' ? theirs : 'unknown';
}
