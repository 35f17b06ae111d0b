import { isServer } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { ProcedureErrorEvent, ProcedureReadyEvent } from '../../events.js';
import type { ProcedureErrorCode } from '../../events.js';
import type { Language } from '../../i18n/language.js';
import { version } from '../../version.js';
import { misspelt } from './attributes.js';

/** What can be seen of an element from outside: its custom states, that it is ready, and what was wrong, each once. */
export class ElementStatus implements ReactiveController {
  readonly #host: LitElement;
  readonly #reported = new Set<string>();
  #pending: (readonly [ProcedureErrorCode, string])[] = [];
  #states: CustomStateSet | undefined;
  #isReady = false;
  #areAttributesChecked = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Tells the page's owner what was wrong, once: in the console, and by an event. */
  report(code: ProcedureErrorCode, message: string): void {
    const key = `${code} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#setState('error', true);
    console.warn(`<${this.#host.localName}> ${message}`);
    this.#host.dispatchEvent(new ProcedureErrorEvent({ code, message }));
  }

  /** Reports it when the update that has found it is over: rendering has no effects. A server renders once, and says it. */
  reportAfterUpdate(code: ProcedureErrorCode, message: string): void {
    if (isServer) this.report(code, message);
    else this.#pending.push([code, message]);
  }

  /** Shows how far the element is, and says once that it is ready. A host calls it after each update. */
  show(language: Language, states: Readonly<Record<string, boolean>> & { readonly ready: boolean }): void {
    const all = { ...states, translated: language.status !== 'written' };
    for (const [name, isOn] of Object.entries(all)) this.#setState(name, isOn);
    if (this.#isReady || !states.ready) return;
    this.#isReady = true;
    this.#host.dispatchEvent(new ProcedureReadyEvent({ lang: language.tag, version }));
  }

  hostConnected(): void {
    if (this.#areAttributesChecked) return;
    this.#areAttributesChecked = true;
    const { observedAttributes } = this.#host.constructor as typeof LitElement;
    for (const { name, meant } of misspelt(this.#host.getAttributeNames(), observedAttributes)) {
      this.report('bad-attribute', `There is no attribute "${name}". Did you mean "${meant}"?`);
    }
  }

  hostUpdated(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const [code, message] of pending) this.report(code, message);
  }

  #setState(name: string, isOn: boolean): void {
    try {
      this.#states ??= this.#host.attachInternals().states;
      if (isOn) this.#states.add(name);
      else this.#states.delete(name);
    } catch {
      // Older browsers know no states, or allow other names only.
    }
  }
}
