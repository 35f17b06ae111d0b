/** What somebody else on the page may send as `procedure-situation`, and what is no word of the protocol that we speak. */
export const foreignSituations: readonly unknown[] = [
  undefined,
  null,
  'residence=limited',
  {},
  { protocol: 2, situation: { residence: 'limited' } },
  { protocol: 1 },
  { protocol: 1, situation: 'residence=limited' },
  { protocol: 1, situation: [] },
  { protocol: 1, situation: { residence: { toString: null } } },
];
