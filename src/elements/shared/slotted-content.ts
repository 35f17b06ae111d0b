import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureErrorCode } from '../../events.js';

const SHOWN = ['breadcrumb', 'notice', 'contact'];
const JSON_SCRIPT = 'script[type="application/json" i]';
// What an editor leaves behind: it shows nothing.
const EMPTY = 'br, wbr, p:empty, div:empty, span:empty';

/**
 * What a page has put into the tag for its slots. Only a child of the tag gets into a slot, but editors wrap what they are
 * given: so content counts wherever it stands inside, as far as no other element has it in its care.
 */
export class SlottedContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #report: (code: ProcedureErrorCode, message: string) => void;
  #observer: MutationObserver | undefined;

  /** `report` hears of what cannot be used; it may hear the same thing again. */
  constructor(
    host: ReactiveControllerHost & Element,
    report: (code: ProcedureErrorCode, message: string) => void,
  ) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  /** The city's rules as they stand in the tag: JSON, whether in a script or where an editor has made text of it. */
  get municipality(): string | undefined {
    const [first, second] = this.#all('[slot="municipality"]');
    if (second) this.#report('bad-municipality', 'There are several slot="municipality"; the first is used.');
    if (this.#all(JSON_SCRIPT).some((script) => !script.slot)) {
      this.#report(
        'bad-municipality',
        'A script of JSON needs slot="municipality"; without it, it is not used.',
      );
    }
    return first?.textContent;
  }

  hostConnected(): void {
    this.#place();
    if (typeof MutationObserver === 'undefined') return;
    this.#observer = new MutationObserver(() => {
      this.#place();
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['slot'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #all(selector: string): readonly Element[] {
    return [...this.#host.querySelectorAll(selector)].filter((each) => !this.#isOfAnother(each));
  }

  // A guide within the leaflet, or any other custom element, has slots of its own.
  #isOfAnother(element: Element): boolean {
    for (
      let node: Element | null = element.parentElement;
      node && node !== this.#host;
      node = node.parentElement
    ) {
      if (node.localName.includes('-') || node.slot) return true;
    }
    return false;
  }

  #place(): void {
    for (const name of SHOWN) {
      for (const content of this.#all(`[slot="${name}"]`)) {
        const child = this.#childWith(content);
        if (child === content) continue;
        // A framework finds its nodes where it has put them; only a child with other things in it has to be opened.
        if (isOnly(child, name)) child.slot = name;
        else this.#host.append(content);
      }
    }
  }

  #childWith(content: Element): Element {
    const above = content.parentElement;
    return !above || above === (this.#host as Element) ? content : this.#childWith(above);
  }
}

/** Whether it holds what is for this slot, and nothing else that a reader would see. */
const isOnly = (wrapper: Element, name: string): boolean =>
  [...wrapper.childNodes].every((node) =>
    node instanceof Element
      ? node.slot === name || node.matches(EMPTY) || (node.childNodes.length > 0 && isOnly(node, name))
      : node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim(),
  );
