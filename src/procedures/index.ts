import type { Procedure } from '../model/procedure.js';

/** A procedure that the package is built for. */
export interface ListedProcedure {
  /** Its id, which names its folder here and all that is made of it: data, leaflets, documents. */
  readonly id: string;
  /** The tag of its guide; its entry is `src/entries/<tag>.ts`. */
  readonly tag: `${string}-guide`;
  /** What its guide leads through, after "Guides somebody through", for the reference. */
  readonly about: string;
  /** Loads the whole procedure: notes too, which a guide fetches later. */
  readonly load: () => Promise<Procedure>;
}

/**
 * The procedures that the package is built for. Entries, self-contained scripts, leaflets, the page for frames, data,
 * documents, `check`, types, manifest and builder all go by this list; the first one is meant where none is named.
 */
export const procedures: readonly [ListedProcedure, ...ListedProcedure[]] = [
  {
    id: 'pin-reset',
    tag: 'pin-reset-guide',
    about: 'resetting a forgotten or locked PIN of the My Number Card',
    load: async () => (await import('./pin-reset/index.js')).pinReset,
  },
];
