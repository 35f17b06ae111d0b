import { expect, html, waitUntil } from '@open-wc/testing';
import { languages } from '../../src/index.js';
import type { PinResetGuide } from '../../src/index.js';
import {
  all,
  choose,
  click,
  focused,
  isShown,
  nameOf,
  open,
  settled,
  textOf,
  the,
  warnings,
  within,
} from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

const japanese = languages.find(({ tag }) => tag === 'ja') ?? {};
const titles = { en: 'My Number Card: PIN forgotten or locked', ja: 'マイナンバーカードの暗証番号' };

/** The language that a reader sees. */
const spoken = (guide: PinResetGuide): string => {
  const title = nameOf(all(guide, 'heading')[0] ?? guide);
  return title.startsWith(titles.en) ? 'en' : title.startsWith(titles.ja) ? 'ja' : title;
};
const speaks = (guide: PinResetGuide, tag: string) => waitUntil(() => spoken(guide) === tag, `speaks ${tag}`);
const withoutPageLanguage = (act: () => unknown) => {
  const { lang } = document.documentElement;
  document.documentElement.removeAttribute('lang');
  return replaced(navigator, 'languages', ['tlh', 'ja-JP'], act).finally(
    () => (document.documentElement.lang = lang),
  );
};

describe('The language of a guide', () => {
  it('is its own `lang`, before the page’s', async () => {
    expect(spoken(await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`))).to.equal('ja');
    expect(
      spoken(await open(html`<div lang="ja"><pin-reset-guide lang="en-GB"></pin-reset-guide></div>`)),
    ).to.equal('en');
  });

  it('is the nearest ancestor’s, through shadow roots', async () => {
    expect(
      spoken(await open(html`<div lang="ja"><p><pin-reset-guide></pin-reset-guide></p></div>`)),
    ).to.equal('ja');
    const host = document.createElement('div');
    host.lang = 'ja';
    document.body.append(host);
    const guide = document.createElement('pin-reset-guide');
    host.attachShadow({ mode: 'open' }).append(guide);
    await speaks(guide, 'ja');
    host.remove();
  });

  it('is the browser’s where the page says nothing, and English where that is none of ours', async () => {
    await withoutPageLanguage(async () => {
      expect(spoken(await open())).to.equal('ja');
      await replaced(navigator, 'languages', ['tlh'], async () =>
        expect(spoken(await open())).to.equal('en'),
      );
    });
  });

  it('follows the page when its `lang` changes', async () => {
    const guide = await open(html`<div lang="en"><pin-reset-guide></pin-reset-guide></div>`);
    (guide.parentElement as HTMLElement).lang = 'ja';
    await speaks(guide, 'ja');
    guide.lang = 'en';
    await speaks(guide, 'en');
  });

  it('is the reader’s choice before all else, and the answers and ticks stay', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    await choose(guide, 'Signature PIN', 'The card holder', 'The My Number Card');
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    await speaks(guide, 'ja');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    expect((the(guide, 'checkbox', 'マイナンバーカード') as HTMLInputElement).checked).to.equal(true);
    guide.lang = 'en';
    await settled(guide);
    expect(spoken(guide)).to.equal('ja');
    expect(guide.getAttribute('lang')).to.equal('en');
  });

  it('is marked on what is shown, and Japanese words are marked in other languages', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
    const wrong: string[] = [];
    for (const element of within(guide)) {
      if (element === guide || element.localName === 'style' || !element.getRootNode()) continue;
      const own = [...element.childNodes]
        .filter((node) => node instanceof Text)
        .map(({ data }) => data)
        .join('');
      const marked = element.closest('[lang]')?.getAttribute('lang');
      if (japanese.test(own) && marked !== 'ja') wrong.push(own.trim());
    }
    expect(wrong).to.deep.equal([]);
  });

  it('of two guides on a page can be two', async () => {
    const first = await open(
      html`<div><pin-reset-guide lang="en"></pin-reset-guide><pin-reset-guide id="second" lang="ja"></pin-reset-guide></div>`,
    );
    const second = first.parentElement?.querySelector('#second') as PinResetGuide;
    await speaks(second, 'ja');
    await choose(first, 'Signature PIN');
    await settled(second);
    expect([spoken(first), spoken(second)]).to.deep.equal(['en', 'ja']);
    expect(second.situation).to.deep.equal({});
  });

  it('is offered in one line in the browser’s language, when another is shown', async () => {
    await replaced(navigator, 'languages', ['ja'], async () => {
      const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
      const offer = the(guide, 'button', '日本語で読む');
      expect(offer.closest('[lang]')?.getAttribute('lang')).to.equal('ja');
      offer.click();
      await speaks(guide, 'ja');
      expect(all(guide, 'button', '日本語で読む')).to.have.length(0);
    });
  });

  it('is offered only where the page lets the reader switch to it', async () => {
    await replaced(navigator, 'languages', ['ja'], async () => {
      for (const languages of ['none', 'en']) {
        const guide = await open(html`<pin-reset-guide lang="en" languages=${languages}></pin-reset-guide>`);
        expect(all(guide, 'button', '日本語'), languages).to.have.length(0);
      }
    });
    await replaced(navigator, 'languages', ['en-AU', 'ja'], async () => {
      const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
      expect(all(guide, 'button', '日本語で読む')).to.have.length(0);
    });
  });

  it('is offered in English to readers of English on a Japanese page', async () => {
    await replaced(navigator, 'languages', ['tlh', 'en-NZ', 'ja'], async () => {
      const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
      await click(guide, 'button', 'Read this in English');
      await speaks(guide, 'en');
    });
  });

  for (const [tag, language] of [
    ['ja-JP', 'ja'],
    ['ja_JP', 'ja'],
    ['ja_JP.UTF-8', 'ja'],
    ['en_US', 'en'],
    ['JA', 'ja'],
    ['ja-Hira-JP', 'ja'],
    ['en-GB', 'en'],
    ['en-US-posix', 'en'],
  ] as const) {
    it(`understands lang="${tag}"`, async () => {
      const other = language === 'ja' ? 'en' : 'ja';
      const messages = await warnings(async () => {
        const guide = await open(
          html`<div lang=${other}><pin-reset-guide lang=${tag}></pin-reset-guide></div>`,
        );
        expect(spoken(guide)).to.equal(language);
        expect(guide.getAttribute('lang')).to.equal(tag);
      });
      expect(messages).to.deep.equal([]);
    });
  }

  for (const tag of ['ja', 'en']) {
    it(`decides in every part how it is drawn and where its lines end: ${tag}`, async () => {
      // Readers of Japanese with a device in Chinese got Chinese glyphs. Firefox does not say what it takes.
      if (!('webkitLocale' in document.body.style)) return;
      const guide = await open(html`<pin-reset-guide lang=${tag}></pin-reset-guide>`);
      const texts = [...within(guide)].filter((each) => each.matches('[part~=base], p, li, h2, h3'));
      expect(texts.length).to.be.above(50);
      for (const each of texts) {
        if (each.closest('[lang]')?.getAttribute('lang') !== tag) continue;
        expect(getComputedStyle(each).getPropertyValue('-webkit-locale').replaceAll('"', '')).to.equal(tag);
      }
    });
  }

  it('comes through a slot from the element that shows it', async () => {
    const host = document.createElement('div');
    const guide = document.createElement('pin-reset-guide');
    host.append(guide);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="ja"><slot></slot></section>';
    document.body.append(host);
    await speaks(guide, 'ja');
    host.remove();
  });

  it('follows when the guide is moved to another part of the page', async () => {
    const guide = await open(
      html`<div><p lang="en"><pin-reset-guide></pin-reset-guide></p><p lang="ja" id="there"></p></div>`,
    );
    const page = guide.parentElement?.parentElement as HTMLElement;
    page.querySelector('#there')?.append(guide);
    await speaks(guide, 'ja');
    expect(guide.hasAttribute('lang')).to.equal(false);
  });

  it('is never written to the guide’s own `lang`', async () => {
    const guide = await open();
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    await speaks(guide, 'ja');
    expect(guide.hasAttribute('lang')).to.equal(false);
    expect(guide.lang).to.equal('');
  });

  it('that was chosen is marked in the switch, where the focus stays', async () => {
    const guide = await open();
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    await speaks(guide, 'ja');
    await waitUntil(() => focused()?.localName === 'summary');
    const current = all(guide, 'button').filter((each) => each.getAttribute('aria-current') === 'true');
    expect(current.map(nameOf)).to.deep.equal(['日本語']);
    expect(all(guide, 'status').map(nameOf)).to.include('日本語');
  });

  it('that we lack is an event too, once', async () => {
    const codes: string[] = [];
    const guide = await open();
    guide.addEventListener('procedure-error', ({ detail }) => codes.push(detail.code));
    await warnings(async () => {
      for (const lang of ['tlh', 'en', 'tlh']) {
        guide.lang = lang;
        await settled(guide);
      }
    });
    expect(codes).to.deep.equal(['language-unavailable']);
  });

  it('that we lack is said once, and the page’s is used', async () => {
    const messages = await warnings(async () => {
      const guide = await open(html`<div lang="ja"><pin-reset-guide lang="tlh"></pin-reset-guide></div>`);
      await speaks(guide, 'ja');
      guide.requestUpdate();
      await settled(guide);
    });
    expect(messages).to.deep.equal(['<pin-reset-guide> lang="tlh" is not allowed. Allowed: ja en.']);
  });

  it('is marked as a translation that nobody has reviewed, if it is one', async () => {
    const isMarked = async () =>
      textOf(await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`)).includes('母語');
    expect(await isMarked()).to.equal(false);
    await replaced(japanese, 'status', 'reviewed', async () => expect(await isMarked()).to.equal(false));
    await replaced(japanese, 'status', 'translated', async () => expect(await isMarked()).to.equal(true));
  });

  it('switches without a word of the other left', async () => {
    const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
    const english = [...within(guide)].filter(
      (each) =>
        isShown(each) &&
        each.childElementCount === 0 &&
        /[a-z]{4,}/.test(each.textContent ?? '') &&
        each.closest('[lang]')?.getAttribute('lang') === 'ja',
    );
    expect(
      english.map(nameOf).filter((text) => !/iPhone|Android|JPKI|pin-reset-guide/.test(text)),
    ).to.deep.equal([]);
  });
});
