import type { ProcedureErrorEvent } from 'pin-reset-guide';
import type { Mount } from './adapter.ts';
import { contract } from './contract.ts';

declare global {
  interface Window {
    /** What the runner asks for: the titles of all tests, and one test's fault, null if there is none. */
    frameworkTests: {
      readonly titles: readonly string[];
      readonly run: (title: string) => Promise<string | null>;
    };
  }
}

/** Lets the runner run the contract's tests with a framework's component. */
export function offer(mount: Mount): void {
  const reported: string[] = [];
  addEventListener('error', ({ message }) => reported.push(message));
  addEventListener('unhandledrejection', ({ reason }) => reported.push(String(reason)));
  // What the guide complains about was handed in wrongly; that time goes by is not the page's fault.
  document.addEventListener('procedure-error', ({ detail }: ProcedureErrorEvent) => {
    if (detail.code !== 'review-overdue') reported.push(detail.message);
  });

  window.frameworkTests = {
    titles: contract.map(({ title }) => title),
    async run(title) {
      const container = document.createElement('main');
      document.body.append(container);
      try {
        const test = contract.find((each) => each.title === title);
        if (!test) return 'There is no such test';
        await test.run(mount, container);
        return reported.length > 0 ? `Reported: ${reported.join('; ')}` : null;
      } catch (error) {
        return [error instanceof Error ? error.message : String(error), ...reported].join('; ');
      }
    },
  };
}
