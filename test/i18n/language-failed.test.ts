import { expect, html, waitUntil } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.js';
import { all, choose, click, open, settled, textOf, warnings } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

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
  it('gets the guide in English, and the page’s owner hears of it', async () => {
    let tries = 0;
    const messages = await warnings(async () => {
      tries = await unreachable(async () => {
        const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
        await choose(guide, 'Signature PIN', 'It is forgotten');
        expect(textOf(guide)).to.include('What to bring');
      });
    });
    expect(tries).to.equal(1);
    expect(messages).to.deep.equal(['<pin-reset-guide> The words for "ja" could not be loaded; "en" stays.']);
  });

  it('keeps the present language when another does not come, and can try again', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    const codes: string[] = [];
    guide.addEventListener('procedure-error', ({ detail }) => codes.push(detail.code));
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
  });
});
