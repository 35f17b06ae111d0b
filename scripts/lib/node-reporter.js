import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** A reporter for `node --test`: failures in full, then one line. Writes `{ passed, failed }` to the file TEST_RESULTS. */
export default async function* nodeReporter(events) {
  const path = [];
  const stderr = new Map();
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:start') path[data.nesting] = data.name;
    if (type === 'test:stderr') stderr.set(data.file, (stderr.get(data.file) ?? '') + data.message);
    // A suite fails with its tests; only they count.
    if (data.details?.type === 'suite' || data.skip !== undefined) continue;
    if (type === 'test:pass') count.passed += 1;
    if (type === 'test:fail') {
      count.failed += 1;
      yield failure([...path.slice(0, data.nesting), data.name], data, stderr.get(data.file));
    }
  }
  if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(count));
  yield `Node: ${count.passed} passed, ${count.failed} failed\n`;
}

function failure(path, { file, details }, stderr = '') {
  const { cause } = details.error;
  const place = file ? `${relative(process.cwd(), file)}: ` : '';
  return `\n✖ ${place}${path.join(' › ')}\n${inspect(cause ?? details.error)}\n${stderr}\n`;
}
