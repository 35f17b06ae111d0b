import type { ProcedurePlanEvent } from 'pin-reset-guide';

// What is wrong has to be an error: a name, a value, an event.
export const wrong = [
  // @ts-expect-error Nothing has this name.
  <pin-reset-guide situaton="pins=signature" />,
  // @ts-expect-error A number is no situation.
  <pin-reset-guide situation={7} />,
  // @ts-expect-error It is "offices".
  <pin-reset-guide municipality={{ office: [] }} />,
  // @ts-expect-error An answer is no plan.
  <pin-reset-guide on:procedure-answer={(event: ProcedurePlanEvent) => event.detail.plan} />,
];
