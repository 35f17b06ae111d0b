import { expect, html } from '@open-wc/testing';
import { choose, click, open, settled, the, warnings } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

const KEY = 'procedure-guide:pin-reset';
const DAY = 86_400_000;

const kept = (remember: string, now?: Date) =>
  open(html`<pin-reset-guide remember=${remember} .now=${now}></pin-reset-guide>`);
const isTicked = (guide: Element, name: string) => (the(guide, 'checkbox', name) as HTMLInputElement).checked;

const refuse = () => {
  throw new DOMException('blocked', 'SecurityError');
};

/** What browsers do where they store nothing: in a sandboxed frame, in private windows, on a full disk. */
const blocked: Readonly<Record<string, (act: () => unknown) => Promise<void>>> = {
  'the very name of the storage throws': (act) =>
    replaced(window, 'localStorage', undefined, async () => {
      Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
      await act();
    }),
  'nothing may be read or written': (act) =>
    replaced(Storage.prototype, 'getItem', refuse, () =>
      replaced(Storage.prototype, 'setItem', refuse, () =>
        replaced(Storage.prototype, 'removeItem', refuse, act),
      ),
    ),
  'the storage is full': (act) => replaced(Storage.prototype, 'setItem', refuse, act),
  'there is no storage': (act) => replaced(window, 'localStorage', null, act),
};

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

  it('finds what the page set since, when the guide is moved', async () => {
    const guide = await kept('session');
    await choose(guide, 'Signature PIN');
    guide.situation = 'card=lost';
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(guide);
    await guide.updateComplete;
    expect(guide.situation).to.deep.equal({ card: 'lost' });
    elsewhere.remove();
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
    ['no answers', '{"situation":null,"done":null,"saved":null}'],
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

  it('finds what can still be understood, and the page’s owner hears of the rest', async () => {
    sessionStorage.setItem(
      KEY,
      '{"situation":{"pins":["signature"],"phone":"banana"},"done":["my-number-card",7,"gone"]}',
    );
    const messages = await warnings(async () => {
      const guide = await kept('session');
      expect(guide.situation).to.deep.equal({ pins: ['signature'] });
      expect(isTicked(guide, 'The My Number Card')).to.equal(true);
    });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/"banana" for "phone"/);
  });

  it('finds their own answers rather than those that the page hands in, fact by fact', async () => {
    const guide = await kept('session');
    await choose(guide, 'Signature PIN');
    guide.remove();
    const again = await open(
      html`<pin-reset-guide remember="session" situation="card=lost&amp;pins=card-input"></pin-reset-guide>`,
    );
    expect(again.situation).to.deep.equal({ pins: ['signature'], card: 'lost' });
  });

  it('is remembered only where the page asks for it', async () => {
    const guide = await kept('session');
    await choose(guide, 'Signature PIN');
    expect(localStorage.length).to.equal(0);
    guide.remove();
    expect((await kept('local')).situation).to.deep.equal({});
    expect((await kept('none')).situation).to.deep.equal({});
  });

  it('is remembered from the moment that the page asks for it', async () => {
    const guide = await kept('none');
    await choose(guide, 'Signature PIN');
    guide.setAttribute('remember', 'session');
    await settled(guide);
    await choose(guide, 'The card holder');
    guide.remove();
    expect((await kept('session')).situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
  });

  it('is forgotten by reset() also in this browser’s own memory, and in no other’s key', async () => {
    localStorage.setItem('the-page', 'its own');
    const guide = await kept('local');
    await choose(guide, 'Signature PIN', 'The My Number Card');
    guide.reset();
    expect(Object.keys(localStorage)).to.deep.equal(['the-page']);
    guide.remove();
    expect(isTicked(await kept('local'), 'The My Number Card')).to.equal(false);
  });

  for (const [how, block] of Object.entries(blocked)) {
    it(`can use the guide where ${how}; one event says so`, async () => {
      const codes: string[] = [];
      const hear = ({ detail }: HTMLElementEventMap['procedure-error']) => void codes.push(detail.code);
      document.body.addEventListener('procedure-error', hear);
      const messages = await warnings(() =>
        block(async () => {
          const guide = await kept('local');
          await choose(guide, 'Signature PIN', 'The card holder', 'The My Number Card');
          expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
          expect(isTicked(guide, 'The My Number Card')).to.equal(true);
          guide.reset();
          expect(guide.situation).to.deep.equal({});
        }),
      );
      document.body.removeEventListener('procedure-error', hear);
      expect(codes).to.deep.equal(['storage-unavailable']);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('Nothing can be stored here');
    });
  }
});
