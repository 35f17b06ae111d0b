export type { Accepted } from './situation.js';
export type { Plan, PlannedClaim, PlannedRoute, PlannedVerdict } from './plan.js';
export type { Verdict } from './judge.js';
export type { Requirement, Way } from './words.js';
export { acceptSituation, formatSituation, isSameSituation, parseSituation } from './situation.js';
export { answeredFacts, claimsOf, openFacts, plan } from './plan.js';
export { commonRequirements, openWays } from './words.js';
export { isOverdue, lastChecked, reviewDate } from './review.js';
