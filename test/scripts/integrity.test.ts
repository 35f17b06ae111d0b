import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const { version, files } = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8')) as {
  version: string;
  files: Readonly<Record<string, string>>;
};

describe('the list of hashes', () => {
  it('names every file in cdn/ but itself, with its hash', () => {
    const found = readdirSync(cdn).filter((name) => name !== 'integrity.json');
    assert.deepEqual(Object.keys(files).sort(), found.sort());
    for (const name of found) {
      const hash = createHash('sha384')
        .update(readFileSync(new URL(name, cdn)))
        .digest('base64');
      assert.equal(files[name], `sha384-${hash}`, name);
    }
  });

  it('names the version of the package', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal(version, shipped.version);
  });
});
