import { expect, fixture, html } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { choose, click, open, question, settled, textOf, the, warnings, within } from '../lib/person.js';
import { until } from '../lib/until.js';

/** What translators do to texts: each goes into two nested <font> elements. */
function replaceTexts(guide: PinResetGuide): void {
  for (const element of [...within(guide)].filter(({ localName }) => localName !== 'style')) {
    for (const node of [...(element.shadowRoot ?? element).childNodes]) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(`«${node.data}»`);
      node.replaceWith(font);
    }
  }
}

/** What browsers do: they also say so on <html>. */
function translate(guide: PinResetGuide, lang: string): void {
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = lang;
  replaceTexts(guide);
}

function showOriginal(): void {
  document.documentElement.classList.remove('translated-ltr');
  document.documentElement.lang = 'en';
}

describe('A reader whose browser translates the page', () => {
  afterEach(showOriginal);

  it('sees the next step whole and anew, nothing of the one before', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    translate(guide, 'tlh');
    guide.situation = { pins: ['signature'] };
    await settled(guide);
    expect(question(guide)).to.equal('Who will go, or do it?');
    expect(textOf(guide)).not.to.include('What were you doing when you were asked for the PIN?');
    expect(textOf(guide)).not.to.include('«Continue»');
  });

  it('can go on answering', async () => {
    const guide = await open();
    translate(guide, 'tlh');
    await choose(guide, '«');
    await choose(guide, 'The card holder');
    translate(guide, 'tlh');
    guide.situation = { ...guide.situation, card: 'lost' };
    await settled(guide);
    expect(textOf(guide)).to.include('Call now to stop the card');
    expect(textOf(guide)).not.to.include('«');
  });

  it('gets our own words where the browser wants a language that we have', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    translate(guide, 'ja');
    await until(() => textOf(guide).includes('持ち物'));
    expect(textOf(guide)).not.to.include('«');
  });

  it('keeps the language of the page where the browser wants one that we lack', async () => {
    document.documentElement.lang = 'ja';
    const guide = await open();
    const messages = await warnings(async () => {
      translate(guide, 'tlh');
      await choose(guide, '«コンビニのマルチコピー機');
    });
    expect(textOf(guide)).to.include('持ち物');
    expect(textOf(guide)).not.to.include('«');
    expect(messages).to.deep.equal([]);
  });

  it('gets our own words even where the guide says which language it is in', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    translate(guide, 'ja-JP');
    await until(() => textOf(guide).includes('持ち物'));
    expect(guide.lang).to.equal('en');
  });

  it('keeps a language of their own choice', async () => {
    const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', 'English');
    translate(guide, 'ja');
    await choose(guide, '«Printing an official document');
    expect(textOf(guide)).to.include('What to bring');
  });

  it('keeps a guide’s own language where the page’s is not rewritten', async () => {
    const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
    replaceTexts(guide);
    await choose(guide, '«コンビニのマルチコピー機');
    await settled(guide);
    expect(textOf(guide)).to.include('持ち物');
    expect(textOf(guide)).not.to.include('«');
  });

  for (const wanted of ['ja', 'tlh']) {
    it(`sees the original again after a translation to ${wanted}`, async () => {
      const page = await fixture(
        html`<div>
          <pin-reset-guide></pin-reset-guide><pin-reset-guide lang="ja"></pin-reset-guide>
        </div>`,
      );
      const [english, japanese] = [...page.children] as [PinResetGuide, PinResetGuide];
      await until(() => textOf(english).includes('What to bring') && textOf(japanese).includes('持ち物'));
      translate(english, wanted);
      replaceTexts(japanese);
      for (const guide of [english, japanese]) {
        guide.situation = { pins: ['signature'] };
        await settled(guide);
      }
      showOriginal();
      await until(() => textOf(english).includes('What to bring'), 'The first stayed translated');
      await settled(japanese);
      expect(textOf(japanese)).to.include('持ち物');
    });
  }

  it('gets our own words in a guide that comes to a page already translated', async () => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'ja';
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    expect(textOf(guide)).to.include('持ち物');
  });

  it('keeps every tick and answer', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN', 'The My Number Card');
    translate(guide, 'tlh');
    guide.requestUpdate();
    await choose(guide, '«The card holder');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    expect((the(guide, 'checkbox', 'The My Number Card') as HTMLInputElement).checked).to.equal(true);
  });
});
