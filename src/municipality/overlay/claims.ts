import type { Claim, ClaimWording } from '../../model/claim.js';
import type { RouteClaim } from '../../model/route-claim.js';
import type { Msg, Text } from '../../model/text.js';

/** Claims of one kind, by id, in the order of showing. */
export type Claims<C> = Readonly<Record<string, C>>;

/** The source that stands for the municipality itself. */
export const CITY = 'city';

/** What a municipality changes about a claim. */
export interface Change {
  readonly text?: Text;
  /** The Japanese name in place of the claim's own. */
  readonly japanese?: string;
  /** More words in place of those that hold for most; undefined leaves these. */
  readonly instead?: Text | undefined;
  /** More words besides those that hold for most. */
  readonly add?: Text | undefined;
  /** Whether it says nothing about those readers whom the claim has words of their own for. Default: it is about everybody. */
  readonly isUsualOnly?: boolean;
}

/**
 * Puts a municipality's words over a claim, and says that they are the municipality's, beside those that the rest rests on.
 * Without words of the municipality nothing is said.
 */
export function amended<C extends Claim>(claim: C, change: Change): C {
  const { instead, add, isUsualOnly = false, ...words } = change;
  const { detail: before, wordings, ...rest } = claim;
  const detail = sentences(instead ?? before, add);
  const isSaid = words.text !== undefined || instead !== undefined || add !== undefined;
  return {
    ...rest,
    ...words,
    sources: isSaid ? [CITY, ...claim.sources] : claim.sources,
    ...(detail && { detail }),
    ...(wordings && {
      wordings: isUsualOnly ? wordings : wordings.map((wording) => amendedWording(wording, change)),
    }),
  } as unknown as C;
}

// It holds for whomever the national words tell apart: of their words those go that it takes the place of. What is left
// without words stays, for the first that fits counts.
function amendedWording(
  { when, text, detail, inferred, ...more }: ClaimWording,
  { text: own, instead, add }: Change,
): ClaimWording {
  const left = {
    ...(text && !own && { text }),
    ...(detail && !instead && { detail: sentences(detail, add) ?? detail }),
  };
  return { when, ...more, ...left, ...(inferred && Object.keys(left).length > 0 && { inferred }) };
}

/** Amends the claims of a role. A procedure that has none stays as it is. */
export const amendRole = <C extends Claim & { readonly role?: string }>(
  claims: Claims<C>,
  role: NonNullable<C['role']>,
  change: Change,
): Claims<C> =>
  Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [id, claim.role === role ? amended(claim, change) : claim]),
  );

/** Takes routes away from all claims; what is of no other route goes. */
export const withoutRoutes = <C extends RouteClaim>(claims: Claims<C>, gone: readonly string[]): Claims<C> =>
  Object.fromEntries(
    Object.entries(claims).flatMap(([id, claim]) => {
      const routes = claim.routes?.filter((route) => !gone.includes(route));
      if (!routes) return [[id, claim]];
      return routes.length > 0 ? [[id, { ...claim, routes }]] : [];
    }),
  );

/** Several sentences as one text; undefined when there is none. */
export function sentences(...given: readonly (Text | false | undefined)[]): Text | undefined {
  const texts = given.filter((text) => typeof text === 'function');
  return texts.length === 0
    ? undefined
    : (msg: Msg) =>
        texts
          .map((text) => text(msg))
          .filter(Boolean)
          .join(msg.tag === 'ja' ? '' : ' ');
}
