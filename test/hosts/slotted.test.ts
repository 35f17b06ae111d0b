import { expect, fixture } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import '../../src/define.js';
import { isShown, settled, textOf, warnings, within } from '../lib/person.js';
import { until } from '../lib/until.js';

const NOTICE = 'Closed on Friday';
const CITY = '{ "name": { "ja": "例市", "en": "Rei City" }, "offices": [{ "name": { "ja": "本庁" } }] }';
const script = (attributes: string): string =>
  `<script type="application/json" ${attributes}>${CITY}</script>`;

/** A guide as an editor has left it: `inside` stands in its tag. */
async function guideWith(inside: string): Promise<[PinResetGuide, readonly string[]]> {
  let guide: PinResetGuide | undefined;
  const messages = await warnings(async () => {
    const element = await fixture<PinResetGuide>(`<pin-reset-guide lang="en">${inside}</pin-reset-guide>`);
    guide = element;
    await until(() => [...within(element)].some((each) => each.matches('procedure-notes')));
    await settled(element);
  });
  return [guide as PinResetGuide, messages];
}

const hasCity = (guide: PinResetGuide): boolean =>
  [...within(guide)].some((each) => each.matches('procedure-city'));

describe('What stands in the tag for a slot', () => {
  for (const [name, inside] of Object.entries({
    directly: `<p slot="notice">${NOTICE}</p>`,
    'in a paragraph': `<p><span slot="notice">${NOTICE}</span></p>`,
    deep: `<div><div>\n<p slot="notice">${NOTICE}</p><br></div><p></p></div>`,
    'beside the leaflet': `<div><p>Leaflet</p><p slot="notice">${NOTICE}</p></div>`,
    'beside what is for another slot': `<div><p slot="notice">${NOTICE}</p><p slot="contact">Room 3</p></div>`,
  })) {
    it(`is shown, wherever an editor has put it: ${name}`, async () => {
      const [guide, messages] = await guideWith(inside);
      expect(textOf(guide)).to.include(NOTICE);
      expect(textOf(guide)).not.to.include('Leaflet');
      expect(isShown(guide.querySelector('[slot=notice]') as Element)).to.equal(true);
      expect(messages).to.deep.equal([]);
      if (inside.includes('Room')) expect(textOf(guide)).to.include('Room 3');
    });
  }

  it('is shown when it comes later', async () => {
    const [guide] = await guideWith('');
    const wrapper = document.createElement('p');
    wrapper.append(document.createElement('span'));
    Object.assign(wrapper.firstChild as HTMLElement, { slot: 'notice', textContent: NOTICE });
    guide.append(wrapper);
    await until(() => textOf(guide).includes(NOTICE));
  });

  it('is left to another element that it stands in', async () => {
    const [guide, messages] = await guideWith(`<x-card><p slot="notice">${NOTICE}</p>${script('')}</x-card>`);
    expect(textOf(guide)).not.to.include(NOTICE);
    expect(guide.querySelector('x-card')?.childElementCount).to.equal(2);
    expect(messages).to.deep.equal([]);
  });

  for (const [name, inside] of Object.entries({
    'a script': script('slot="municipality"'),
    'a script in a paragraph': `<p>${script('slot="municipality"')}</p>`,
    'its text in a box': `<div slot="municipality">${CITY}</div>`,
    'its text in a box in a box': `<div><p slot="municipality">${CITY}</p></div>`,
  })) {
    it(`says a city’s rules: ${name}`, async () => {
      const [guide, messages] = await guideWith(inside);
      await until(() => hasCity(guide));
      expect(messages).to.deep.equal([]);
    });
  }

  it('is said not to be used, once, where it is a script without a slot', async () => {
    const [guide, messages] = await guideWith(script(''));
    guide.requestUpdate();
    await settled(guide);
    expect(hasCity(guide)).to.equal(false);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('slot="municipality"');
  });

  it('is said to be one too many, once, where there are two scripts', async () => {
    const [guide, messages] = await guideWith(script('slot="municipality"') + script('slot="municipality"'));
    await until(() => hasCity(guide));
    expect(messages).to.deep.equal([
      '<pin-reset-guide> There are several slot="municipality"; the first is used.',
    ]);
  });

  it('is none of ours where it is data for search engines', async () => {
    const [, messages] = await guideWith('<script type="application/ld+json">{}</script>');
    expect(messages).to.deep.equal([]);
  });
});
