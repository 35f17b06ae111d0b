import type { Claim, Msg, RouteClaim, Text } from '../../model/procedure.js';

/** Claims of one kind, by id. */
export type Claims<C> = Record<string, C>;

/** The source that stands for the city itself. */
export const CITY = 'city';

/** What a city changes about a claim. */
export interface Change {
  readonly text?: Text;
  readonly japanese?: string;
  /** More words in place of those that hold for most; undefined leaves these. */
  readonly instead?: Text | undefined;
  /** More words besides those that hold for most. */
  readonly add?: Text | undefined;
}

/**
 * Puts the city's words over a claim, and says that they are the city's, beside those that the rest rests on. Without
 * words of the city nothing is said. A claim that the procedure does not have is passed over.
 */
export function amend<C extends Claim>(claims: Claims<C>, id: string, change: Change): void {
  const claim = claims[id];
  if (!claim) return;
  const { instead, add, ...words } = change;
  const { detail: national, wordings, ...rest } = claim;
  const detail = sentences(instead ?? national, add);
  const isSaid = words.text !== undefined || instead !== undefined || add !== undefined;
  claims[id] = {
    ...rest,
    ...words,
    sources: isSaid ? [CITY, ...claim.sources] : claim.sources,
    ...(detail && { detail }),
    // What the city says holds for whomever the national words tell apart.
    ...(wordings && {
      wordings: wordings.map((wording) => {
        const special = sentences(instead ?? wording.detail ?? national, add);
        return { ...wording, ...pick(words), ...(special && { detail: special }) };
      }),
    }),
  } as unknown as C;
}

const pick = ({ text }: Change) => (text ? { text } : {});

/** Takes a route away from all claims; what is of no other route goes. */
export function dropRoute(claims: Claims<RouteClaim>, route: string): void {
  for (const [id, claim] of Object.entries(claims)) {
    const routes = claim.routes?.filter((each) => each !== route);
    if (routes?.length === 0) delete claims[id];
    else if (routes) claims[id] = { ...claim, routes };
  }
}

/** Several sentences as one text; undefined when there is none. */
export function sentences(...given: readonly (Text | false | undefined)[]): Text | undefined {
  const texts = given.filter((text) => typeof text === 'function');
  return texts.length === 0
    ? undefined
    : (msg: Msg) => texts.map((text) => text(msg)).join(msg.tag === 'ja' ? '' : ' ');
}
