import { expect, html, waitUntil } from '@open-wc/testing';
import {
  all,
  choose,
  click,
  focused,
  nameOf,
  open,
  settled,
  textOf,
  warnings,
  within,
} from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

const office =
  'pins=signature,card-input&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited&renewal=granted&certificates=valid';

/** What the page would have on its clipboard. */
async function copied(guide: Element, write?: (text: string) => Promise<void>): Promise<string> {
  let text = '';
  const clipboard = { writeText: write ?? ((words: string) => Promise.resolve(void (text = words))) };
  await replaced(navigator, 'clipboard', clipboard, async () => {
    await click(guide, 'button', 'Copy as text');
    // The clipboard answers in a later task of its own.
    await Promise.resolve();
  });
  return text;
}

describe('“Copy as text”', () => {
  it('gives the whole result, to send to a friend', async () => {
    const guide = await open(html`<pin-reset-guide situation=${office}></pin-reset-guide>`);
    const text = await copied(guide);
    for (const words of [
      'My Number Card: PIN forgotten or locked',
      '- PIN: Signature PIN and Card-input PIN',
      '→ Go to your municipal office (市区町村の窓口)',
      '□ The new residence card (在留カード)',
      'Have the card extended, and ask for new electronic certificates 電子証明書 as well',
      '在留期間の更新などがありました。マイナンバーカードの有効期間の変更（延長）と、新しい電子証明書の発行をお願いします。',
      '・ 署名用電子証明書（英数字6～16文字）',
      '0120-0178-27: English',
      'https://www2.jpki.go.jp/',
    ]) {
      expect(text).to.include(words);
    }
    expect(text).not.to.match(/[{}]|undefined|First visit/);
  });

  it('gives the numbers that suspend a lost card', async () => {
    const guide = await open(
      html`<pin-reset-guide situation="pins=signature&goal=reset&card=lost&applicant=holder&residence=japanese"></pin-reset-guide>`,
    );
    const [way = ''] = (await copied(guide)).split('What to bring');
    for (const number of ['0120-95-0178', '0120-0178-27', '+81-3-6734-0170']) expect(way).to.include(number);
  });

  it('says so when it is done', async () => {
    const guide = await open();
    await copied(guide);
    await guide.updateComplete;
    expect(all(guide, 'status').map(nameOf)).to.include('Copied');
  });

  it('shows the text to be copied by hand where the clipboard is closed', async () => {
    const guide = await open(html`<pin-reset-guide situation=${office}></pin-reset-guide>`);
    await copied(guide, () => Promise.reject(new DOMException('closed', 'NotAllowedError')));
    await guide.updateComplete;
    await guide.updateComplete;
    expect(textOf(guide)).to.include('Select the text and copy it:');
    expect(focused()?.textContent).to.include('→ Go to your municipal office');
  });

  for (const [how, closed] of Object.entries({
    'is absent': undefined,
    'cannot be written to': {},
    'refuses at once': {
      writeText: () => {
        throw new Error('no');
      },
    },
    'refuses after a while': { writeText: () => Promise.reject(new Error('no')) },
  })) {
    it(`shows the text, within reach of the keyboard, where the clipboard ${how}`, async () => {
      const guide = await open();
      await replaced(navigator, 'clipboard', closed, () => click(guide, 'button', 'Copy as text'));
      await waitUntil(() => focused()?.localName === 'pre', 'The text never got the focus');
      expect((focused() as HTMLElement).tabIndex).to.equal(0);
    });
  }

  it('keeps the text shown true to the answers and the language', async () => {
    const guide = await open();
    await copied(guide, () => Promise.reject(new Error('no')));
    await waitUntil(() => focused()?.localName === 'pre');
    const shown = focused();
    await choose(guide, 'Signature PIN', 'The card holder', 'A Japanese national in Japan', 'Lost or stolen');
    expect(shown?.textContent).to.include('→ Call now to stop the card');
    guide.lang = 'ja';
    await waitUntil(() => shown?.textContent.includes('手続きの流れ'), 'The text stayed English');
  });

  it('takes the text away once the clipboard is open', async () => {
    const guide = await open();
    await copied(guide, () => Promise.reject(new Error('no')));
    await waitUntil(() => focused()?.localName === 'pre');
    await copied(guide);
    await settled(guide);
    expect(textOf(guide)).not.to.include('Select the text and copy it:');
  });
});

describe('“Print”', () => {
  it('prints the guide alone, and leaves the page as it was', async () => {
    const guide = await open();
    const before = document.documentElement.outerHTML;
    const sheets = document.adoptedStyleSheets.length;
    let marked: readonly string[] = [];
    const print = () => {
      marked = [...within(document.documentElement)]
        .filter((each) => each.hasAttribute('data-procedure-printing'))
        .map(({ localName }) => localName);
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      window.dispatchEvent(new Event('afterprint'));
    };
    await replaced(window, 'print', print, () => click(guide, 'button', 'Print'));
    expect(marked).to.include.members(['body', 'pin-reset-guide']);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  const isMarked = (): boolean => document.querySelector('[data-procedure-printing]') !== null;

  it('leaves the page as it was where printing fails, and says so', async () => {
    const guide = await open();
    const refuse = () => {
      throw new Error('no printer');
    };
    const messages = await warnings(() =>
      replaced(window, 'print', refuse, () => click(guide, 'button', 'Print')),
    );
    expect(isMarked()).to.equal(false);
    expect(messages).to.deep.equal(['<pin-reset-guide> This browser does not print: Error: no printer']);
  });

  for (const next of ['focus', 'pointerdown', 'keydown']) {
    it(`leaves the page as it was where nobody tells that printing is over: with the next ${next}`, async () => {
      const guide = await open();
      await replaced(
        window,
        'print',
        () => {},
        () => click(guide, 'button', 'Print'),
      );
      expect(isMarked()).to.equal(true);
      window.dispatchEvent(new Event(next));
      expect(isMarked()).to.equal(false);
    });
  }

  it('prints the guide alone a second time, where nobody has told that the first is over', async () => {
    const page = await open(html`<div><pin-reset-guide></pin-reset-guide><p>More</p></div>`);
    const sheets = document.adoptedStyleSheets.length;
    await replaced(
      window,
      'print',
      () => {},
      async () => {
        await click(page, 'button', 'Print');
        await click(page, 'button', 'Print');
      },
    );
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(isMarked()).to.equal(false);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('is not offered where there is no way to print', async () => {
    await replaced(window, 'print', undefined, async () => {
      const guide = await open();
      expect(all(guide, 'button', 'Print')).to.have.length(0);
      expect(all(guide, 'button', 'Copy as text')).to.have.length(1);
    });
  });
});
