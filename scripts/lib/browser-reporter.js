import { writeFileSync } from 'node:fs';

/**
 * Prints how many tests passed in each browser, after Web Test Runner's own account of what failed. With `resultsFile`
 * it also writes `{ passed, failed }` there. A file that could not be loaded counts as one failure: it has no tests.
 */
export function browserReporter({ resultsFile } = {}) {
  return {
    stop({ sessions }) {
      const counts = new Map();
      for (const session of sessions) {
        const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0 };
        counts.set(session.browser.name, count);
        countSession(session, count);
      }
      // Without a terminal the default reporter's cursor codes stick to the line that follows.
      console.log('');
      for (const [name, { passed, failed }] of counts)
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      const total = { passed: 0, failed: 0 };
      for (const count of counts.values()) {
        total.passed += count.passed;
        total.failed += count.failed;
      }
      if (resultsFile) writeFileSync(resultsFile, JSON.stringify(total));
    },
  };
}

function countSession(session, count) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  count.passed += tests.filter((test) => test.passed && !test.skipped).length;
  count.failed += failed;
  // It failed to load, ran out of time, or threw outside a test.
  if (failed === 0 && (!session.passed || session.errors.length > 0)) count.failed += 1;
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
