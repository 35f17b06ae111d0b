// The package's way in to what works without elements: the engine, and what a municipality changes.
export type { Accepted } from './situation.js';
export type { Plan, PlannedClaim, PlannedRoute, PlannedVerdict } from './plan.js';
export type * from '../municipality/holidays.js';
export type * from '../municipality/schema.js';
export type * from '../model/nationwide.js';
export type * from '../model/papers.js';
export type { Fault, Path } from '../municipality/faults.js';
export type { PlanOptions } from '../municipality/plan-with-municipality.js';
export type { AcceptedMunicipality } from '../municipality/accept.js';
export type { Opening, OpenSession, Service } from '../municipality/hours.js';
export type { Sufficiency } from './papers.js';
export type { Verdict } from './judge.js';
export type { Choices, Committed } from './screens.js';
export type { Requirement, Way } from './words.js';
export { acceptSituation, formatSituation, isSameSituation, parseSituation } from './situation.js';
export { adapted, plan } from '../municipality/plan-with-municipality.js';
export { answeredFacts, claimsOf, openFacts } from './plan.js';
export { acceptMunicipality } from '../municipality/accept.js';
export { faultInWords } from '../municipality/faults.js';
export {
  heldSessions,
  isDoneAt,
  isMaintenanceSunday,
  kioskOpening,
  opening,
  sessionsOn,
} from '../municipality/hours.js';
export { sufficient } from './papers.js';
export { counterSentences, worded } from './wording.js';
export { commonRequirements, openWays } from './words.js';
export { askedFacts, withoutUnasked } from './questions.js';
export type { Recognised } from './clues.js';
export { cluedAnswers, onlyClueFor } from './clues.js';
export { commitScreen, screensLeft, tickedBoxes, toldFacts } from './screens.js';
export { isOverdue, lastChecked, reviewDate } from './review.js';
