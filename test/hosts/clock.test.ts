import { expect } from '@open-wc/testing';
import type { testSettings } from '../../scripts/lib/test-settings.js';
import { clockScript } from '../lib/clock.js';

/** What the runner wrote into this page. */
const { instant, zone, locale } = JSON.parse(
  document.querySelector<HTMLMetaElement>('meta[name=test-settings]')?.content ?? '{}',
) as ReturnType<typeof testSettings>;

/** What a page takes for the present. */
const presentOf = ({ Date: Clock }: typeof globalThis): readonly number[] => [
  Clock.now(),
  new Clock().getTime(),
  Math.floor(Clock.parse(Clock()) / 1000) * 1000,
];

describe('A page of the tests', () => {
  it('is at the moment of the tests, and stays there while its timers go on', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(presentOf(window)).to.deep.equal([instant, instant, Math.floor(instant / 1000) * 1000]);
  });

  it('is in their zone and language', () => {
    expect(new Intl.DateTimeFormat([]).resolvedOptions().timeZone).to.equal(zone);
    expect(new Intl.DateTimeFormat([]).resolvedOptions().locale).to.equal(locale);
    expect([navigator.language, navigator.languages[0]]).to.deep.equal([locale, locale]);
  });

  it('hands its moment on to the pages in its frames', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><head>${clockScript()}<title>In it</title></head><body></body></html>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(presentOf(frame.contentWindow as unknown as typeof globalThis)[0]).to.equal(instant);
    frame.remove();
  });
});
