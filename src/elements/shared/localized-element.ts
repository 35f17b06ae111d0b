import { LitElement, nothing, render } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from './decorators.js';
import { LanguageController } from '../../i18n/language-controller.js';
import type { LanguageProblem } from '../../i18n/language-controller.js';
import type { Messages } from '../../i18n/messages.js';

/** An element that speaks a language of its own and survives a browser's translator. */
export abstract class LocalizedElement extends LitElement {
  /** The language of the element, as a BCP 47 tag; without it the nearest ancestor's counts. One we lack is ignored. */
  @property() override lang = '';

  protected readonly language: LanguageController = new LanguageController(this, (problem) =>
    this.hearProblem(problem),
  );

  /** Hears of a language that is not there, or whose words do not come. A guide reports it; its parts need not. */
  protected hearProblem(_problem: LanguageProblem): void {}

  /** The words to use now. */
  protected get words(): Messages {
    return this.language.messages;
  }

  // A translator replaces text nodes by <font> elements. Lit would go on writing to the nodes that are gone, and the
  // reader would see the step before. So everything goes, and the next render is whole.
  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && this.renderRoot.querySelector('font')) {
      this.language.noticeTranslator();
      render(nothing, this.renderRoot, this.renderOptions);
      this.language.hostUpdate();
    }
    super.update(changed);
  }
}
