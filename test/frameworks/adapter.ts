import type {
  Municipality,
  PinResetGuide,
  ProcedureAnswerEvent,
  ProcedurePlanEvent,
  Situation,
} from 'pin-reset-guide';

/** What a page hands to its component, and the component to the guide. */
export interface Props {
  readonly lang?: string;
  readonly headingLevel?: number;
  readonly syncUrl?: boolean;
  readonly situation?: Situation | string;
  readonly municipality?: Municipality;
  /** Text for the slot `notice`. */
  readonly notice?: string;
  /** Text for the default slot. */
  readonly fallback?: string;
  /** Default: true. */
  readonly isShown?: boolean;
  readonly onAnswer?: (event: ProcedureAnswerEvent) => void;
  readonly onPlan?: (event: ProcedurePlanEvent) => void;
  /** Gets the element, and null when it is gone. */
  readonly ref?: (guide: PinResetGuide | null) => void;
}

/** A component on the page. */
export interface Mounted {
  /** Renders with other props in place of the present ones; done when the framework has rendered. */
  readonly update: (props: Props) => void | Promise<void>;
  readonly unmount: () => void;
}

/** Renders the framework's component into a container; done when the framework has rendered. */
export type Mount = (container: HTMLElement, props: Props) => Mounted | Promise<Mounted>;
