import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
const tools = Object.keys(devDependencies);
const rows = read('CONTRIBUTING.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|')[1] ?? '')
  .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

describe('CONTRIBUTING.md', () => {
  it('says of each tool why it is here', () => {
    assert.deepEqual(
      tools.filter((tool) => !rows.includes(tool)),
      [],
    );
  });

  it('says it of each at an exact version', () => {
    assert.deepEqual(
      Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
