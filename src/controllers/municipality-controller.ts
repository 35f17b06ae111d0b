import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { japanDay } from '../engine/moment.js';
import type { Plan } from '../engine/plan.js';
import type { Messages } from '../i18n/messages.js';
import type { Municipality } from '../municipality/schema.js';
import type { Procedure } from '../model/procedure.js';
import { LazyController } from './lazy-controller.js';
import type { LazyStatus } from './lazy-controller.js';

/** What a page says about its municipality. */
export interface MunicipalityInputs<Attributes extends object = object> {
  /** The property and the script in the slot, of which a field in the first goes before the same in the next. */
  readonly objects: readonly unknown[];
  /** The attributes by the names of their properties, which fill in what the objects do not say. */
  readonly attributes: Readonly<Attributes>;
}

/** What a municipality says, accepted, and the procedure as it does it. */
export interface MunicipalityLayer {
  /** The rules that were accepted. */
  readonly municipality: Municipality;
  /** The procedure with them. */
  readonly procedure: Procedure;
  /** Where and when, as lines of text, for this plan at this moment. */
  readonly textLines: (plan: Plan, words: Messages, now: Date) => readonly string[];
}

/** The one function that the chunk for municipalities is called through. */
export type ApplyMunicipality<Attributes extends object> = (
  procedure: Procedure,
  inputs: MunicipalityInputs<Attributes>,
  now: Date,
) => MunicipalityLayer;

/** What the controller is handed. */
export interface MunicipalityOptions<Attributes extends object> {
  /** Loads the chunk for municipalities. */
  readonly load: () => Promise<ApplyMunicipality<Attributes>>;
  /** Hears that the chunk did not come. */
  readonly onFailed: () => void;
}

/**
 * Keeps a procedure as the page's municipality does it. Nothing is loaded where the page names none; what is said is laid
 * over anew only when the page, the procedure or the day in Japan is another one, for notices come and go with the day.
 */
export class MunicipalityController<Attributes extends object> implements ReactiveController {
  /** The municipality, and the procedure as it does it; undefined without one, and until its chunk is here. */
  layer: MunicipalityLayer | undefined;

  /** Whether the page says anything about a municipality. */
  isNamed = false;

  readonly #chunk: LazyController<ApplyMunicipality<Attributes>>;
  #last: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, { load, onFailed }: MunicipalityOptions<Attributes>) {
    host.addController(this);
    this.#chunk = new LazyController(host, load, onFailed);
  }

  /** Whether there is a municipality, and how far its chunk is. */
  get status(): LazyStatus {
    if (!this.isNamed) return 'none';
    return this.#chunk.status === 'none' ? 'loading' : this.#chunk.status;
  }

  /** Takes what the page says now. A host calls it before each render. */
  apply(procedure: Procedure, inputs: MunicipalityInputs<Attributes>, now: Date): void {
    const { value } = this.#chunk;
    const said = [...inputs.objects, ...Object.values<unknown>(inputs.attributes)];
    const all = [...said, procedure, value, value && japanDay(now)];
    if (all.length === this.#last.length && all.every((each, index) => each === this.#last[index])) return;
    this.#last = all;
    this.isNamed = said.some(Boolean);
    this.layer = this.isNamed ? value?.(procedure, inputs, now) : undefined;
  }

  /** Loads the chunk if the page names a municipality; resolves when that is decided. */
  async load(): Promise<void> {
    if (this.isNamed && this.#chunk.status !== 'failed') await this.#chunk.load();
  }

  hostUpdated(): void {
    void this.load();
  }
}
