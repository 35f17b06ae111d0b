import { isServer, LitElement, nothing, ReactiveElement, render } from 'lit';
import type { CSSResult, PropertyValues } from 'lit';
import { property } from './decorators.js';
import { LanguageController } from '../../i18n/language-controller.js';
import type { LanguageProblem } from '../../i18n/language-controller.js';
import type { Messages } from '../../i18n/messages.js';
import { version } from '../../version.js';

// A page that wants to go on with what its server has rendered has loaded Lit's support for it before Lit.
const canHydrate = 'litElementHydrateSupport' in globalThis;

// What Lit's support for hydration has put its own over; TypeScript keeps it for those that inherit.
const beneathLit = ReactiveElement.prototype as unknown as {
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
    (problem) => this.hearProblem(problem),
  );

  /** Whether a server has rendered it and nothing of ours has come into its place yet. */
  #isDeclared = false;
  /** Whether what the server rendered was thrown away; Lit's support would still go on with it. */
  #isOnItsOwn = false;

  /** The units of messages that it needs the words of. */
  protected get units(): readonly string[] {
    return ['interface'];
  }

  /** Hears of a language that is not there, or whose words do not come. A guide reports it; its parts need not. */
  protected hearProblem(_problem: LanguageProblem): void {}

  /** The words to use now. */
  protected get words(): Messages {
    return this.language.messages;
  }

  /** All that decides on the first view, as text: where server and browser differ in it, the browser begins anew. */
  protected get outlook(): string {
    return this.words.language.tag;
  }

  /** Fetches what the first view needs, for an element that a server has rendered: until then that view stays. */
  protected async arrive(): Promise<void> {
    await this.language.arrive();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isDeclared = this.shadowRoot !== null;
    return super.createRenderRoot();
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
    if (!this.#isDeclared) return super.scheduleUpdate();
    // Whatever stands around it takes over first, and throws it away if it does not go on with it.
    if (this.hasAttribute('defer-hydration')) return new Promise(() => {});
    return this.arrive().then(() => super.scheduleUpdate());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // On a server no controller is asked.
    if (isServer) this.language.settle();
  }

  // A translator replaces text nodes by <font> elements. Lit would go on writing to the nodes that are gone, and the
  // reader would see the step before. So everything goes, and the next render is whole.
  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && this.renderRoot.querySelector('font')) {
      this.language.noticeTranslator();
      render(nothing, this.renderRoot, this.renderOptions);
      this.language.hostUpdate();
    }
    if (this.#isDeclared) this.#takeOver();
    if (!this.#isOnItsOwn) return super.update(changed);
    const view = this.render();
    beneathLit.update.call(this, changed);
    render(view, this.renderRoot, this.renderOptions);
  }

  #takeOver(): void {
    this.#isDeclared = false;
    const rendered = this.renderRoot.querySelector('[data-outlook]');
    if (canHydrate && (!rendered || rendered.getAttribute('data-outlook') === this.outlook)) return;
    this.#isOnItsOwn = true;
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = null;
    // With styles of our own: the server's went with the rest.
    beneathLit.createRenderRoot.call(this);
  }
}
