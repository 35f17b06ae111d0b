import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { testEnvironment, testSettings } from '../../scripts/lib/test-settings.js';

const CLOCK = new URL('../lib/fixed-clock.js', import.meta.url).href;

/** What a program prints that is started as the tests are. */
function printed(expression: string, settings: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', CLOCK, '--print', expression], {
    encoding: 'utf8',
    env: testEnvironment({ ...process.env, ...settings }),
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

describe('A test in Node', () => {
  it('is at the moment of the tests, by every way to the present', () => {
    const { instant } = testSettings();
    const waysIn = '[Date.now(), +new Date(), Date.parse(Date()), +new (new Date(0).constructor)()]';
    assert.equal(printed(`String(${waysIn})`), Array(4).fill(instant).join());
  });

  it('finds every other moment where it was', () => {
    const moments = '[+new Date(5), new Date("2028-02-29").toISOString(), new Date(2028, 1, 29).getMonth()]';
    assert.equal(printed(`String(${moments})`), '5,2028-02-29T00:00:00.000Z,1');
    assert.equal(
      printed('new Date() instanceof Date && structuredClone(new Date(1)) instanceof Date'),
      'true',
    );
    assert.equal(printed('class Day extends Date {}; new Day() instanceof Day'), 'true');
  });

  const elsewhere: readonly (readonly [instant: string, zone: string, there: string])[] = [
    ['2028-02-29T14:59:00Z', 'Asia/Tokyo', '2028-02-29T14:59:00.000Z -540 Asia/Tokyo en-US'],
    ['2028-02-29T23:59:00+09:00', 'America/New_York', '2028-02-29T14:59:00.000Z 300 America/New_York en-US'],
  ];
  for (const [instant, zone, there] of elsewhere) {
    it(`is where it is sent: ${instant}, ${zone}`, () => {
      const words =
        '[new Date().toISOString(), new Date().getTimezoneOffset(), ...["timeZone", "locale"].map((name) => Intl.DateTimeFormat().resolvedOptions()[name])].join(" ")';
      assert.equal(printed(words, { TEST_INSTANT: instant, TEST_ZONE: zone }), there);
    });
  }

  it('goes on with its timers', () => {
    assert.equal(printed('setTimeout(() => console.log("later"), 1); "now"'), 'now\nlater');
  });

  for (const settings of [
    { TEST_INSTANT: 'tomorrow' },
    { TEST_INSTANT: '2026-11-25' },
    { TEST_INSTANT: '2026-11-25T12:00' },
    { TEST_ZONE: 'Asia/Moriya' },
  ]) {
    it(`does not start at ${JSON.stringify(settings)}, which is no moment or no zone`, () => {
      const [[name = '', value = ''] = []] = Object.entries(settings);
      assert.throws(() => testSettings(settings), { message: new RegExp(`^${name}: "${value}" is no `) });
    });
  }

  it('says otherwise nothing, and is there', () => {
    assert.equal(testSettings({}).zone, 'Asia/Tokyo');
    assert.equal(
      testSettings({ TEST_INSTANT: '', TEST_ZONE: '' }).instant,
      Date.parse('2026-11-25T03:00:00Z'),
    );
  });
});
