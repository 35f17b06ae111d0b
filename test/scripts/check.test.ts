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
const CLOCK = new URL('../lib/fixed-clock.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'pin-reset-guide-'));
after(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', CLOCK, join(root, bin['pin-reset-guide'] ?? ''), ...args],
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

const notice = (from: string, until: string) => ({ text: { ja: '年末は混みます。' }, from, until });
const held = (session: object) => ({ sessions: [{ from: '09:00', to: '12:00', ...session }] });

describe('somebody who checks a city’s file', () => {
  it('reads what the guide makes of it, and that all is right', () => {
    const { status, stdout, stderr } = run('check', fileWith(JSON.stringify(city)));
    assert.equal(status, 0);
    for (const words of [
      'Rei City 例市 · https://www.city.example.lg.jp/pin · 2026-11-01',
      'Monday to Friday · 8:30–17:15 · no appointment needed',
      'Your city asks for: 1 of list A.',
      'Go to Main hall (本庁) [If: Municipal office or Parent or guardian at the office]',
    ]) {
      assert.ok(stdout.includes(words), `${words}\n\n${stdout}`);
    }
    assert.match(stderr, /all is right/);
  });

  it('reads it in Japanese', () => {
    const { status, stdout } = run('check', fileWith(`\uFEFF${JSON.stringify(city)}`), '--lang', 'ja');
    assert.equal(status, 0);
    assert.ok(stdout.includes('月曜日から金曜日まで · 8:30～17:15 · 予約不要'), stdout);
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
    assert.match(stderr, /municipality\.colour: .*Allowed: the fields .*name, url/);
    assert.match(stderr, /municipality\.offices\[0\]\.map: 7 is not allowed/);
    assert.match(stderr, /3 fault\(s\)/);
    assert.ok(stdout.includes('Main hall'));
  });

  it('reads everything about an office, the city’s lists, and notices that are still to come', () => {
    const full = {
      ...city,
      offices: [
        {
          ...city.offices[0],
          address: { ja: '例市見本町1-1' },
          map: 'https://www.city.example.lg.jp/map',
          phone: '000-000-0002',
          services: ['reset', 'proxy'],
          closed: ['06-23'],
        },
      ],
      'post-offices': [{ name: { ja: '例郵便局' } }],
      booking: { url: 'https://www.city.example.lg.jp/book' },
      'b-list': ['employee-id', 'bus-pass'],
      papers: { 'bus-pass': { ja: '例市バス乗車証', en: 'City bus pass' } },
      notices: [{ text: { ja: '臨時', en: 'Closed early' }, from: '2099-01-04' }],
    };
    const { status, stdout } = run('check', fileWith(JSON.stringify(full)));
    assert.equal(status, 0);
    for (const words of [
      '例市見本町1-1 · https://www.city.example.lg.jp/map',
      '000-000-0002',
      'Done here: Reset of the PIN',
      'for the card holder or a proxy',
      'Also closed: June 23 each year',
      'Post offices, for holders who come in person',
      'Make an appointment · https://www.city.example.lg.jp/book',
      '- City bus pass 例市バス乗車証 (bus-pass)',
      '- Closed early (2099-01-04 – )',
    ]) {
      assert.ok(stdout.includes(words), `${words}\n\n${stdout}`);
    }
  });

  const pointless: readonly (readonly [what: string, fields: object, warning: RegExp])[] = [
    ['no day of checking', { checked: undefined }, /checked is missing/],
    ['a day of checking that is still to come', { checked: '2999-01-01' }, /checked: 2999-01-01/],
    ['a notice that ends before it begins', { notices: [notice('2026-12-02', '2026-12-01')] }, /never shown/],
    ['a notice that is over', { notices: [notice('2020-01-01', '2020-01-02')] }, /ended on 2020-01-02/],
    ['a session without a day', { offices: [held({ days: [] })] }, /sessions\[0\] never takes place/],
    ['a session on no week', { offices: [held({ nth: [] })] }, /sessions\[0\] never takes place/],
    ['a session after the cut-off', { cutoff: '08:00', offices: [held({})] }, /cut-off 08:00 comes before/],
    [
      'a session for what the office does not do',
      { offices: [{ ...held({ services: ['reset', 'convert'] }), services: ['reset'] }] },
      /does not name convert/,
    ],
    ['a list C that is not there', { 'second-document': [{ c: 1 }] }, /there is no "c-list"/],
    ['a second name for a usual paper', { papers: { passport: { ja: '旅券' } } }, /has its name already/],
    ['a paper on no list', { papers: { 'bus-pass': { ja: '乗車証' } } }, /is on no list/],
    ['rules for a proxy who is not let in', { proxy: { accepted: false, 'call-first': true } }, /call-first/],
    ['an empty first step', { proxy: { 'first-step': [] } }, /first-step is empty/],
  ];
  for (const [what, fields, warning] of pointless) {
    it(`is warned of ${what}, which is no fault`, () => {
      const { status, stderr } = run('check', fileWith(JSON.stringify({ ...city, ...fields })));
      assert.match(stderr, warning);
      assert.match(stderr, /no faults, 1 warning\(s\)/);
      assert.equal(status, 0);
    });
  }

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
