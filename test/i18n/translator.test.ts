import { expect, html, waitUntil } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { choose, open, question, settled, textOf, warnings, within } from '../lib/person.js';

/** What browsers do: each text goes into two nested <font> elements, and the page says so on <html>. */
function translate(guide: PinResetGuide, lang: string): void {
  const root = document.documentElement;
  root.classList.add('translated-ltr');
  root.lang = lang;
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

describe('A reader whose browser translates the page', () => {
  afterEach(() => {
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
  });

  it('sees the next step whole and anew, nothing of the one before', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    translate(guide, 'tlh');
    guide.situation = { pins: ['signature'] };
    await settled(guide);
    expect(question(guide)).to.equal('What has happened?');
    expect(textOf(guide)).not.to.include('Which PIN is it about?');
    expect(textOf(guide)).not.to.include('«Continue»');
  });

  it('can go on answering', async () => {
    const guide = await open();
    translate(guide, 'tlh');
    await choose(guide, '«');
    await choose(guide, 'It is forgotten');
    translate(guide, 'tlh');
    guide.situation = { ...guide.situation, card: 'lost' };
    await settled(guide);
    expect(textOf(guide)).to.include('Suspend the card by phone');
    expect(textOf(guide)).not.to.include('«');
  });

  it('gets our own words where the browser wants a language that we have', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    translate(guide, 'ja');
    await waitUntil(() => textOf(guide).includes('持ち物'));
    expect(textOf(guide)).not.to.include('«');
  });

  it('keeps the language of the page where the browser wants one that we lack', async () => {
    document.documentElement.lang = 'ja';
    const guide = await open();
    const messages = await warnings(async () => {
      translate(guide, 'tlh');
      await choose(guide, '«署名用');
    });
    expect(textOf(guide)).to.include('持ち物');
    expect(textOf(guide)).not.to.include('«');
    expect(messages).to.deep.equal([]);
  });
});
