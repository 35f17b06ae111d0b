import { waitUntil } from '@open-wc/testing';

/** Waits for what has to be fetched first: on a busy machine that takes longer than the second that is usual. */
export const until = (happens: () => unknown, otherwise?: string): Promise<void> =>
  waitUntil(() => Boolean(happens()), otherwise, { timeout: 15_000 });
