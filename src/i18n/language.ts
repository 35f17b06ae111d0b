/** The words of one unit of messages in one language, by the ids of the messages. */
export interface Catalogue {
  readonly templates: Readonly<Record<string, unknown>>;
}

/** What there is to know about a language that the guide speaks. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** "Read this in …", in that language. */
  readonly offer: string;
  /** What stands, in that language, before the address of the official page where its words did not come. */
  readonly absent: string;
  /** The way its script runs. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * `written`: its words are no translation, but written by us, as the English ones · `translated`: nobody who speaks it
   * has compared every word yet · `reviewed`: somebody has, and the files say who.
   */
  readonly status: 'written' | 'translated' | 'reviewed';
  /** Fetches the words of these units, in that order; there is none for the language in which the source is written. */
  readonly load?: (units: readonly string[]) => Promise<readonly Catalogue[]>;
}

/** A `load` that fetches each unit as it is told here; what is not there counts as empty. */
export const fetching =
  (catalogues: Readonly<Record<string, () => Promise<Catalogue>>>): NonNullable<Language['load']> =>
  (units) =>
    Promise.all(units.map((unit) => fetched(catalogues[unit])));

// Where it does not come, under another address: a browser remembers for an address that nothing was there.
async function fetched(load?: () => Promise<Catalogue>): Promise<Catalogue> {
  try {
    return (await load?.()) ?? { templates: {} };
  } catch (error) {
    const [address] = /https?:[^\s'"]+\.js/.exec(String(error)) ?? [];
    if (!address) throw error;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?again`)) as Catalogue;
  }
}
