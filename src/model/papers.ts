/** Papers of list A: issued by a public body, with a photo. */
export const listA = [
  'driving-licence',
  'driving-history-certificate',
  'passport',
  'residence-card',
  'special-permanent-resident-certificate',
  'disability-handbook',
  'mental-health-handbook',
  'rehabilitation-handbook',
  'provisional-stay-permit',
] as const;

/** Papers of list B: with a name, and a date of birth or an address. */
export const listB = [
  'eligibility-certificate',
  'pension-book',
  'medical-certificate',
  'employee-id',
  'student-id',
  'bank-book',
  'mother-child-handbook',
  'enrolment-certificate',
] as const;

/** A paper that shows who somebody is, beside the My Number Card. */
export type PaperId = (typeof listA)[number] | (typeof listB)[number];

/**
 * One way to show who one is: so many papers of each list, no paper counted twice. `any` is a paper of whichever list.
 * A number that is missing is none.
 */
export interface PaperCounts {
  readonly a?: number;
  readonly b?: number;
  readonly c?: number;
  readonly any?: number;
}

/** Ways to show who one is, any one of which is enough; an empty rule asks for nothing. */
export type PaperRule = readonly PaperCounts[];

/** Which papers count for which list. */
export interface PaperLists {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly c: readonly string[];
}

/** The lists that most cities use; there is no third one. */
export const usualLists: PaperLists = { a: listA, b: listB, c: [] };
