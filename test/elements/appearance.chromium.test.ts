import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { faults } from '../lib/axe.js';
import { reiCity } from '../lib/cities.js';
import { all, open, settled, within } from '../lib/person.js';
import { states } from '../lib/states.js';
import { until } from '../lib/until.js';

const withState = (situation: string, lang = 'en') =>
  open(
    html`<pin-reset-guide lang=${lang} situation=${situation} style="color-scheme: light dark"></pin-reset-guide>`,
  );

describe('In dark and in forced colours', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    for (const lang of ['en', 'ja']) {
      for (const [name, situation] of Object.entries(states)) {
        it(`axe finds nothing in ${name} (${JSON.stringify(media)}, ${lang})`, async () => {
          await emulateMedia(media);
          expect(await faults(await withState(situation, lang))).to.deep.equal([]);
        });
      }
    }
  }

  it('the guide is dark where the page is', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const guide = await withState('');
    const base = guide.shadowRoot?.querySelector('[part~=base]') as HTMLElement;
    expect(getComputedStyle(base).backgroundColor).to.equal('rgb(26, 26, 26)');
  });
});

describe('On screens from 320 px', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  for (const width of [320, 360, 768, 1280]) {
    for (const lang of ['en', 'ja']) {
      for (const [name, situation] of Object.entries(states)) {
        it(`nothing in ${name} is wider than ${width} px (${lang})`, async () => {
          await setViewport({ width, height: 800 });
          const guide = await withState(situation, lang);
          for (const each of within(guide)) if (each instanceof HTMLDetailsElement) each.open = true;
          expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
        });
      }
    }
  }

  for (const width of [320, 360, 768, 1280]) {
    for (const lang of ['en', 'ja']) {
      it(`nothing of a city, its papers and the questionnaire is wider than ${width} px (${lang})`, async () => {
        await setViewport({ width, height: 800 });
        const guide = await open(
          html`<div lang=${lang}>
            <situation-questionnaire situation="residence=limited&papers=passport"></situation-questionnaire>
            <pin-reset-guide .municipality=${reiCity}></pin-reset-guide>
          </div>`,
        );
        const page = guide.parentElement as HTMLElement;
        await until(() => [...within(page)].some(({ localName }) => localName === 'procedure-papers'));
        await until(() => all(page, 'group').length > 5);
        for (const each of within(page)) if (each instanceof HTMLDetailsElement) each.open = true;
        await settled(page);
        expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      });
    }
  }

  it('everything that is pressed is at least 24 px high and wide', async () => {
    await setViewport({ width: 320, height: 800 });
    const guide = await withState(states['a question'] ?? '');
    const small = [
      ...all(guide, 'button'),
      ...all(guide, 'disclosure'),
      ...all(guide, 'radio'),
      ...all(guide, 'checkbox'),
    ].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});
