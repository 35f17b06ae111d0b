import type { ReactiveController } from 'lit';
import { QuestionnaireRequestEvent, SharedSituationEvent, SharedSituationRequestEvent } from '../events.js';
import type { Situation } from '../model/procedure.js';

/**
 * The reader's situation that a questionnaire on the page shares. It belongs to the document, not to a copy of this
 * module: two versions agree by three events on `document`, and what one does not know it leaves alone.
 */
export class SharedSituation implements ReactiveController {
  /** What was told last; undefined while nobody on the page tells anything. */
  told: Situation | undefined;

  readonly #onTold: (situation: Situation | undefined, byReader: boolean) => void;

  /** `onTold` hears what is shared: undefined when the questionnaire is gone. */
  constructor(onTold: (situation: Situation | undefined, byReader: boolean) => void) {
    this.#onTold = onTold;
  }

  hostConnected(): void {
    document.addEventListener('procedure-situation', this.#hear);
    // Whoever tells answers at once.
    document.dispatchEvent(new SharedSituationRequestEvent());
  }

  hostDisconnected(): void {
    document.removeEventListener('procedure-situation', this.#hear);
  }

  /** Tells everybody; this element hears it, too. */
  tell(situation: Situation | undefined, byReader: boolean): void {
    document.dispatchEvent(new SharedSituationEvent({ situation: situation ?? null, byReader }));
  }

  /** Asks the questionnaire to take the focus. */
  goToQuestionnaire(): void {
    document.dispatchEvent(new QuestionnaireRequestEvent());
  }

  readonly #hear = ({ detail }: CustomEvent<unknown>): void => {
    const { protocol, situation, byReader } = (detail ?? {}) as Partial<SharedSituationEvent['detail']>;
    if (protocol !== 1 || typeof situation !== 'object') return;
    this.#onTold(situation ?? undefined, byReader === true);
    this.told = situation ?? undefined;
  };
}
