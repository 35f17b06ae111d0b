import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PinResetGuide, ProcedureErrorEvent } from '../../src/index.js';
import { languages } from '../../src/i18n/languages.js';
import { all, click, open, settled, textOf, warnings } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';
import { until } from '../lib/until.js';

const japanese = languages.find(({ tag }) => tag === 'ja') ?? {};

/** Lets the words for Japanese fail to come, and counts how often they were asked for. */
async function unreachable(act: () => unknown): Promise<number> {
  let tries = 0;
  const load = () => {
    tries += 1;
    // Tries without end would hang the browser instead of failing the test.
    return tries > 5 ? new Promise(() => {}) : Promise.reject(new TypeError('Failed to fetch'));
  };
  await replaced(japanese, 'load', load, act);
  return tries;
}

// In a file of its own: words that have come once stay for the whole page.
describe('A reader whose connection breaks', () => {
  it('keeps what the page has put inside the tag, and the page’s owner hears of it', async () => {
    let tries = 0;
    const messages = await warnings(async () => {
      tries = await unreachable(async () => {
        const codes: string[] = [];
        // It may be over before the page has come to rest.
        const page = await fixture<PinResetGuide>(
          html`<pin-reset-guide
            lang="ja"
            @procedure-ready=${({ type }: Event) => codes.push(type)}
            @procedure-error=${({ detail }: ProcedureErrorEvent) => codes.push(detail.code)}
            ><p>公式ページ</p><p slot="notice">金曜は休み</p></pin-reset-guide
          >`,
        );
        await until(() => codes.length > 0);
        await settled(page);
        expect(textOf(page)).to.equal('公式ページ');
        expect(codes).to.deep.equal(['language-failed']);
      });
    });
    expect(tries, 'once more, and no more').to.equal(2);
    expect(messages).to.deep.equal([
      '<pin-reset-guide> The words for "ja" could not be loaded; what stands inside the tag stays.',
    ]);
  });

  it('gets one line in the language wanted, with the official page, where nothing stands inside the tag', async () => {
    await warnings(() =>
      unreachable(async () => {
        const page = await fixture(html`<pin-reset-guide lang="ja"> </pin-reset-guide>`);
        await until(() => all(page, 'link').length > 0);
        expect(textOf(page)).to.match(/^ご案内を読み込めませんでした。公式ページをご覧ください： https:/);
        expect((all(page, 'link')[0] as HTMLAnchorElement).href).to.match(/^https:/);
      }),
    );
  });

  it('gets the guide when a language is wanted that is there', async () => {
    await warnings(() =>
      unreachable(async () => {
        const page = await fixture<HTMLElement>(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
        await until(() => all(page, 'link').length > 0);
        page.lang = 'en';
        await until(() => all(page, 'heading').length > 0);
        expect(textOf(page)).to.include('What to bring');
      }),
    );
  });

  it('keeps the present language when another does not come, and can try again', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    const codes: string[] = [];
    guide.addEventListener('procedure-error', ({ detail }) => codes.push(detail.code));
    guide.addEventListener('procedure-language', ({ detail }) => codes.push(detail.lang));
    await click(guide, 'disclosure', 'Language');
    await warnings(() =>
      unreachable(async () => {
        await click(guide, 'button', '日本語');
        await waitUntil(() => codes.length > 0);
        await settled(guide);
      }),
    );
    expect(codes).to.deep.equal(['language-failed']);
    expect(textOf(guide)).to.include('What to bring');
    if (all(guide, 'button', '日本語').length === 0) await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    await waitUntil(() => textOf(guide).includes('持ち物'), 'The second try brought nothing');
    expect(codes).to.deep.equal(['language-failed', 'ja']);
  });
});
