import type { ProcedurePlanEvent } from 'pin-reset-guide';

// What is wrong has to be an error: a name, a value, an event.
export const wrong = [
  // @ts-expect-error Nothing has this name.
  <pin-reset-guide key="1" situaton="pins=signature" />,
  // @ts-expect-error A number is no situation.
  <pin-reset-guide key="2" situation={7} />,
  // @ts-expect-error It is "offices".
  <pin-reset-guide key="3" municipality={{ office: [] }} />,
  // @ts-expect-error An answer is no plan.
  <pin-reset-guide key="4" onprocedure-answer={(event: ProcedurePlanEvent) => event.detail.plan} />,
];
