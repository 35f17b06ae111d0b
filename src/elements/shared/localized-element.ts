import { isServer, LitElement, ReactiveElement, render } from 'lit';
import type { CSSResult, PropertyValues } from 'lit';
import { property } from './decorators.js';
import { LanguageController } from '../../i18n/language-controller.js';
import type { Messages } from '../../i18n/messages.js';
import type { ElementStatus } from './element-status.js';
import { ForeignNodes } from './foreign-nodes.js';
import { keepInside } from './used-events.js';
import { version } from '../../version.js';

// A page that wants to go on with what its server has rendered has loaded Lit's support for it before Lit.
const canHydrate = 'litElementHydrateSupport' in globalThis;

// What Lit's support for hydration has put its own over; TypeScript keeps it for those that inherit.
const reactiveElement = ReactiveElement.prototype as unknown as {
  readonly update: (changed: PropertyValues) => void;
  readonly createRenderRoot: () => unknown;
};

/**
 * An element that speaks a language of its own, survives a browser's translator, and takes over what a server has rendered:
 * it goes on with it where the page can and nothing is different by now, and else shows its own in that place.
 */
export abstract class LocalizedElement extends LitElement {
  /** The version of the package, for whoever meets a second copy. */
  static readonly version = version;

  /** The language of the element, as a BCP 47 tag; without it the nearest ancestor's counts. One we lack is ignored. */
  @property() override lang = '';

  protected readonly language: LanguageController = new LanguageController(
    this,
    () => this.units,
    ({ code, message }) => this.status?.reportAfterUpdate(code, message),
  );

  /** Where it tells the page what was wrong. A guide has one; a part leaves that to its guide. */
  protected readonly status?: ElementStatus;

  /** Whether a server has rendered it and nothing of ours has come into its place yet. */
  #hasServerMarkup = false;
  /** Whether what the server rendered was thrown away; Lit's support would still go on with it. */
  #hasDiscardedMarkup = false;

  #foreign: ForeignNodes | undefined;
  /** Whether it renders only to put right what somebody has disturbed. */
  #isMending = false;

  #hasFailed = false;

  /** Whether it has something to show at any time: then a first view that does not come has failed. */
  protected readonly isNeverEmpty: boolean = false;

  /** Whether it cannot render here; what the page has put inside the tag stays for good. */
  protected get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The units of messages that it needs the words of. */
  protected get units(): readonly string[] {
    return ['interface'];
  }

  /** The words to use now. */
  protected get words(): Messages {
    return this.language.messages;
  }

  /** All that decides on the first view, as text: where server and browser differ in it, the browser begins anew. */
  protected get hydrationKey(): string {
    return this.words.language.tag;
  }

  /** Fetches what the first view needs, for an element that a server has rendered: until then that view stays. */
  protected async loadFirstView(): Promise<void> {
    await this.language.load();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#hasServerMarkup = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (!isServer) keepInside(this, root);
    return root;
  }

  /** A style sheet belongs to its document: in another one the same rules are made anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !(this.renderRoot instanceof Node)) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#hasServerMarkup) return super.scheduleUpdate();
    // Whatever stands around it takes over first, and throws it away if it does not go on with it.
    if (this.hasAttribute('defer-hydration')) return new Promise(() => {});
    return this.loadFirstView().then(() =>
      // What a server has rendered is in the language wanted; we have nothing better.
      this.language.failed ? new Promise(() => {}) : super.scheduleUpdate(),
    );
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // On a server no controller is asked.
    if (isServer) this.language.resolveOnServer();
  }

  // Lit goes on writing to the nodes that it made: where somebody has put others in their place, the reader would see the
  // step before. So everything goes, and the next render is whole.
  protected override update(changed: PropertyValues): void {
    if (this.#foreign?.isFound && !this.#hasFailed) {
      this.language.noticeTranslator();
      this.#clear();
      this.language.hostUpdate();
    }
    if (this.#hasServerMarkup) this.#takeOverMarkup();
    this.#show(changed);
    if (isServer) return;
    this.#foreign ??= new ForeignNodes(this.renderRoot, (isToMend) => this.#onForeign(isToMend));
    this.#foreign.forget(!this.#isMending);
    this.#isMending = false;
  }

  #show(changed: PropertyValues): void {
    if (this.#hasFailed) return reactiveElement.update.call(this, changed);
    try {
      this.#renderInto(changed);
      if (this.isNeverEmpty && !isServer && !this.renderRoot.querySelector('[part], slot')) {
        throw new Error('nothing came of it');
      }
    } catch (error) {
      if (!this.isNeverEmpty || this.renderRoot.querySelector('[part]')) throw error;
      this.#hasFailed = true;
      reactiveElement.update.call(this, changed);
      // Without a template: that may be what is not to be had.
      this.renderRoot.replaceChildren(this.ownerDocument.createElement('slot'));
      this.status?.report(
        'language-failed',
        `It cannot be shown here: ${String(error)}. What stands inside the tag stays.`,
      );
    }
  }

  #renderInto(changed: PropertyValues): void {
    if (!this.#hasDiscardedMarkup) return super.update(changed);
    const view = this.render();
    reactiveElement.update.call(this, changed);
    render(view, this.renderRoot, this.renderOptions);
  }

  // Styles stay: where a browser shares none, they stand among the nodes. Lit's own marks go, too, wherever they are by now.
  #clear(): void {
    const { renderRoot, renderOptions } = this;
    for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
  }

  #onForeign(isToMend: boolean): void {
    if (isToMend && !this.isUpdatePending) {
      this.#isMending = true;
      this.requestUpdate();
    }
    this.language.noticeTranslator();
  }

  #takeOverMarkup(): void {
    this.#hasServerMarkup = false;
    const rendered = this.renderRoot.querySelector('[data-hydration-key]');
    if (canHydrate && (!rendered || rendered.getAttribute('data-hydration-key') === this.hydrationKey))
      return;
    this.#hasDiscardedMarkup = true;
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = null;
    // With styles of our own: the server's went with the rest.
    reactiveElement.createRenderRoot.call(this);
  }
}
