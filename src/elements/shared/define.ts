import { ProcedureErrorEvent } from '../../events.js';
import { version } from '../../version.js';

let hasTold = false;

/**
 * Registers an element, once. If another copy has taken the tag, that one stays; the console says so with both versions,
 * once for all tags of this copy.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (present === element) return;
  if (!present) {
    customElements.define(tag, element);
    return;
  }
  if (hasTold) return;
  hasTold = true;
  const message = `<${tag}> is defined already, by version ${versionOf(present)}. Version ${version}, which came later, leaves it and the other tags as they are.`;
  console.warn(message);
  document.dispatchEvent(new ProcedureErrorEvent({ code: 'duplicate-definition', message }));
}

function versionOf(element: CustomElementConstructor): string {
  const { version: theirs } = element as { readonly version?: unknown };
  return typeof theirs === 'string' ? theirs : 'unknown';
}
