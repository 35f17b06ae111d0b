import { expect, html } from '@open-wc/testing';
import { choose, click, open, the, warnings } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

const KEY = 'procedure-guide:pin-reset';
const DAY = 86_400_000;

const kept = (remember: string, now?: Date) =>
  open(html`<pin-reset-guide remember=${remember} .now=${now}></pin-reset-guide>`);
const isTicked = (guide: Element, name: string) => (the(guide, 'checkbox', name) as HTMLInputElement).checked;

describe('A reader who comes back', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const where of ['session', 'local']) {
    it(`finds answers and ticks again (${where})`, async () => {
      const guide = await kept(where);
      await choose(guide, 'Signature PIN', 'The My Number Card');
      guide.remove();
      const again = await kept(where);
      expect(again.situation).to.deep.equal({ pins: ['signature'] });
      expect(isTicked(again, 'The My Number Card')).to.equal(true);
    });
  }

  it('finds nothing when the page did not ask for it', async () => {
    const guide = await kept('none');
    await choose(guide, 'Signature PIN');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('finds answers for 30 days and not longer', async () => {
    const then = new Date('2026-11-23T00:00:00Z');
    const guide = await kept('local', then);
    await choose(guide, 'Signature PIN');
    const after = (days: number) => kept('local', new Date(then.getTime() + days * DAY));
    expect((await after(29.9)).situation).to.deep.equal({ pins: ['signature'] });
    expect((await after(30)).situation).to.deep.equal({});
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is forgotten by “Start again” and by reset()', async () => {
    const guide = await kept('session');
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Start again');
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    await choose(guide, 'Card-input PIN', 'The My Number Card');
    guide.reset();
    await guide.updateComplete;
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    expect(isTicked(guide, 'The My Number Card')).to.equal(false);
  });

  it('keeps a tick when an answer changes', async () => {
    const guide = await open();
    await choose(guide, 'The My Number Card', 'Signature PIN');
    expect(isTicked(guide, 'The My Number Card')).to.equal(true);
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['something else', '[1]'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['strange answers', '{"situation":7,"done":{},"saved":"x"}'],
  ] as const) {
    it(`finds a guide that works where the memory holds ${what}`, async () => {
      sessionStorage.setItem(KEY, text);
      await warnings(async () => {
        const guide = await kept('session');
        expect(guide.situation).to.deep.equal({});
        await choose(guide, 'Signature PIN');
        expect(guide.situation).to.deep.equal({ pins: ['signature'] });
      });
    });
  }

  it('can use the guide where nothing may be stored; the page’s owner hears of it once', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const messages = await warnings(() =>
      replaced(Storage.prototype, 'getItem', blocked, () =>
        replaced(Storage.prototype, 'setItem', blocked, async () => {
          const guide = await kept('local');
          await choose(guide, 'Signature PIN', 'It is forgotten');
          expect(guide.situation).to.deep.equal({ pins: ['signature'], goal: 'reset' });
        }),
      ),
    );
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('Nothing can be stored here');
  });
});
