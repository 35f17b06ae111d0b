import type { LitElement } from 'lit';
import type { ProcedureQuestions } from '../procedure-questions/procedure-questions.js';
import type { ProcedureRoutes } from '../procedure-routes/procedure-routes.js';
import type { Settings } from '../shared/settings.js';
import { stable } from '../shared/stable.js';

type Layout = Settings['layout'];

/** Which questions a guide shows, and where the focus goes from one to the next. */
export class QuestionNavigation {
  /** The facts whose questions are shown: in `page` the one answered last and the next one, in `steps` one. */
  asked: readonly string[] = [];

  readonly #host: LitElement;
  // In `page` the question answered last, in `steps` one that the reader has gone back to.
  #current: string | undefined;

  /** `host` has `<procedure-questions>` and `<procedure-routes>` in what it renders. */
  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Follows the plan's next fact. `facts` are those of the procedure, in the order of asking. Called before each render. */
  follow(facts: readonly string[], next: string | undefined, layout: Layout): void {
    const current = this.#current;
    const asked =
      layout === 'steps'
        ? [current ?? next ?? []].flat()
        : facts.filter((fact) => fact === current || fact === next);
    this.asked = stable(this.asked, asked);
  }

  /** Notes that a question has been answered: in `page` it stays, in `steps` it gives way to the next. */
  leave(fact: string, layout: Layout): void {
    this.#current = layout === 'page' ? fact : undefined;
    this.#host.requestUpdate();
  }

  /** Shows a question again, and brings the focus to it. */
  goTo(fact: string): void {
    this.#current = fact;
    this.#host.requestUpdate();
    void this.#focus(fact);
  }

  /** Shows the next question, whatever was answered last, and nothing that was chosen and not sent. */
  forget(): void {
    this.startAgain();
    this.#part?.forget();
  }

  /** Shows the first question that is left. */
  startAgain(): void {
    this.#current = undefined;
    this.#host.requestUpdate();
  }

  /** Brings the focus to the question shown; to the result, when nothing is left to ask. */
  async focusNext(): Promise<void> {
    await this.#host.updateComplete;
    const [asked] = this.asked;
    if (asked !== undefined) return this.#focus(asked);
    this.#host.renderRoot.querySelector<ProcedureRoutes>('procedure-routes')?.focusHeading();
  }

  async #focus(fact: string): Promise<void> {
    await this.#host.updateComplete;
    const part = this.#part;
    await part?.updateComplete;
    part?.focusQuestion(fact);
  }

  get #part(): ProcedureQuestions | null {
    return this.#host.renderRoot?.querySelector<ProcedureQuestions>('procedure-questions') ?? null;
  }
}
