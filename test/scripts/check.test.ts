import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: Readonly<Record<string, string>>;
  version: string;
};
const folder = mkdtempSync(join(tmpdir(), 'pin-reset-guide-'));
after(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, bin['pin-reset-guide'] ?? ''), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function fileWith(content: string): string {
  const path = join(folder, 'city.json');
  writeFileSync(path, content);
  return path;
}

const city = {
  name: { ja: '例市', en: 'Rei City' },
  url: 'https://www.city.example.lg.jp/pin',
  checked: '2026-11-01',
  offices: [
    {
      name: { ja: '本庁', en: 'Main hall' },
      sessions: [{ from: '08:30', to: '17:15', appointment: 'none' }],
    },
  ],
  'second-document': [{ a: 1 }],
};

describe('somebody who checks a city’s file', () => {
  it('reads what the guide makes of it, and that all is right', () => {
    const { status, stdout, stderr } = run('check', fileWith(JSON.stringify(city)));
    assert.equal(status, 0);
    for (const words of [
      'Rei City 例市 · https://www.city.example.lg.jp/pin · 2026-11-01',
      'Monday to Friday · 8:30–17:15 · no appointment needed',
      'Your city asks for: 1 of list A.',
      '- Go to Main hall',
    ]) {
      assert.ok(stdout.includes(words), `${words}\n\n${stdout}`);
    }
    assert.match(stderr, /all is right/);
  });

  it('reads it in Japanese', () => {
    const { status, stdout } = run('check', fileWith(`\uFEFF${JSON.stringify(city)}`), '--lang', 'ja');
    assert.equal(status, 0);
    assert.ok(stdout.includes('月曜日から金曜日まで · 8:30–17:15 · 予約不要'), stdout);
  });

  it('reads each fault with its path and what is allowed, and still what is left', () => {
    const faulty = {
      ...city,
      url: 'javascript:alert(1)',
      colour: 'red',
      offices: [{ ...city.offices[0], map: 7 }],
    };
    const { status, stdout, stderr } = run('check', fileWith(JSON.stringify(faulty)));
    assert.equal(status, 1);
    assert.match(stderr, /municipality\.url: "javascript:alert\(1\)" is not allowed\. Allowed: .*https:\/\//);
    assert.match(stderr, /municipality\.colour: .*Allowed: the fields name, url/);
    assert.match(stderr, /municipality\.offices\[0\]\.map: 7 is not allowed/);
    assert.match(stderr, /3 fault\(s\)/);
    assert.ok(stdout.includes('Main hall'));
  });

  for (const content of ['', '{', '[]', '7', 'null', '{}', '"text"']) {
    it(`hears that nothing can be made of ${content || 'an empty file'}`, () => {
      const { status, stderr } = run('check', fileWith(content));
      assert.equal(status, 1);
      assert.match(stderr, /municipality: /);
    });
  }

  for (const args of [
    [],
    ['chekc', 'city.json'],
    ['check'],
    ['check', 'one.json', 'two.json'],
    ['check', join(folder, 'is-not-there.json')],
    ['check', folder],
    ['check', 'city.json', '--lang', 'xx'],
    ['check', 'city.json', '--fix'],
  ]) {
    it(`hears how to call it instead of "${args.join(' ').replace(folder, '…')}"`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /Usage: pin-reset-guide check <city\.json>/);
    });
  }

  it('finds help and version', () => {
    assert.deepEqual([run('--help').status, run('--version').stdout.trim()], [0, version]);
  });

  for (const name of readdirSync(join(root, 'demo/cities'))) {
    it(`finds nothing wrong with demo/cities/${name}`, () => {
      assert.equal(run('check', join(root, 'demo/cities', name)).status, 0);
    });
  }
});
