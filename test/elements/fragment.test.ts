import { expect, html, waitUntil } from '@open-wc/testing';
import { all, choose, click, open, settled, textOf, warnings } from '../lib/person.js';

const synced = () => open(html`<pin-reset-guide sync-url></pin-reset-guide>`);
const setHash = (hash: string) =>
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

describe('The address of a page with sync-url', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('follows the answers', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN', 'The card holder');
    expect(location.hash).to.equal('#pin-reset?pins=signature&applicant=holder');
  });

  it('brings the answers along', async () => {
    setHash('#pin-reset?pins=signature,card-input&phone=capable');
    const guide = await synced();
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'card-input'], phone: 'capable' });
  });

  it('goes back and forward with the browser', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN', 'The card holder');
    history.back();
    await waitUntil(() => guide.situation['applicant'] === undefined);
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    history.back();
    await waitUntil(() => guide.situation['pins'] === undefined);
    history.forward();
    await waitUntil(() => guide.situation['pins'] !== undefined);
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('is left alone where a framework writes that it is false', async () => {
    const guide = await open(html`<pin-reset-guide sync-url="false"></pin-reset-guide>`);
    await choose(guide, 'Signature PIN');
    expect(location.hash).to.equal('');
    expect(guide.syncUrl).to.equal(false);
  });

  it('takes away no papers and no occupation, of which it says nothing, on the way back', async () => {
    const guide = await open(
      html`<pin-reset-guide sync-url situation="occupation=student&papers=passport"></pin-reset-guide>`,
    );
    await choose(guide, 'Signature PIN');
    history.back();
    await waitUntil(() => guide.situation['pins'] === undefined);
    expect(guide.situation).to.deep.equal({ occupation: 'student', papers: ['passport'] });
  });

  it('follows what the page itself sets, without a step in the history', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    const { length } = history;
    guide.situation = 'card=lost';
    expect(location.hash).to.equal('#pin-reset?card=lost');
    guide.reset();
    expect(location.hash).to.equal('#pin-reset?');
    expect(history.length).to.equal(length);
  });

  it('is left alone once sync-url is taken away', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    guide.removeAttribute('sync-url');
    await guide.updateComplete;
    await choose(guide, 'The card holder');
    expect(location.hash).to.equal('#pin-reset?pins=signature');
  });

  it('stays as it is where it has a fragment of the page’s own', async () => {
    setHash('#section-3');
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    expect(location.hash).to.equal('#section-3');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('belongs to the first such guide, and to the next when that one goes', async () => {
    const page = await open(
      html`<div><pin-reset-guide sync-url></pin-reset-guide><pin-reset-guide id="other" sync-url></pin-reset-guide></div>`,
    );
    const other = page.parentElement?.querySelector<typeof page>('#other') as typeof page;
    await choose(other, 'Card-input PIN');
    expect(location.hash).to.equal('');
    await choose(page, 'Signature PIN');
    expect(location.hash).to.equal('#pin-reset?pins=signature');
    page.remove();
    await choose(other, 'Signature PIN');
    expect(location.hash).to.equal('#pin-reset?pins=signature,card-input');
    expect(page.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('is handed over to a guide that comes in the place of another', async () => {
    const old = await synced();
    await choose(old, 'Signature PIN');
    const next = document.createElement('pin-reset-guide');
    next.syncUrl = true;
    old.before(next);
    old.remove();
    await waitUntil(() => all(next, 'heading').length > 0);
    expect(next.situation).to.deep.equal({ pins: ['signature'] });
    await choose(next, 'The card holder');
    expect(location.hash).to.equal('#pin-reset?pins=signature&applicant=holder');
    history.back();
    await waitUntil(() => next.situation['applicant'] === undefined);
    next.remove();
  });

  it('brings answers along without sync-url, too: once, and nothing is written', async () => {
    setHash('#pin-reset?pins=signature');
    const guide = await open(
      html`<pin-reset-guide situation="pins=card-input&amp;card=lost"></pin-reset-guide>`,
    );
    expect(guide.situation).to.deep.equal({ pins: ['signature'], card: 'lost' });
    guide.situation = 'goal=change';
    document.body.append(guide);
    await settled(guide);
    expect(guide.situation).to.deep.equal({ goal: 'change' });
    expect(location.hash).to.equal('#pin-reset?pins=signature');
    guide.remove();
  });

  it('goes before what guide and questionnaire remember, and the questionnaire follows', async () => {
    setHash('#pin-reset?applicant=parent&pins=signature');
    for (const [name, facts] of [
      ['situation', '{"applicant":"holder","residence":"limited"}'],
      ['pin-reset', '{"pins":["card-input"],"phone":"none"}'],
    ] as const) {
      sessionStorage.setItem(`procedure-guide:${name}`, `{"situation":${facts},"done":[],"saved":0}`);
    }
    const guide = await open(
      html`<div>
        <situation-questionnaire remember="session"></situation-questionnaire>
        <pin-reset-guide sync-url remember="session"></pin-reset-guide>
      </div>`,
    );
    sessionStorage.clear();
    const questionnaire = guide.parentElement?.querySelector('situation-questionnaire');
    expect(guide.situation).to.deep.equal({
      pins: ['signature'],
      phone: 'none',
      applicant: 'parent',
      residence: 'limited',
    });
    expect(questionnaire?.situation).to.deep.equal({ applicant: 'parent', residence: 'limited' });
    expect(location.hash).to.include('applicant=parent');
  });

  it('takes an answer back in the questionnaire, too, on the way back', async () => {
    const guide = await open(
      html`<div>
        <situation-questionnaire></situation-questionnaire><pin-reset-guide sync-url></pin-reset-guide>
      </div>`,
    );
    const questionnaire = guide.parentElement?.querySelector('situation-questionnaire') as Element & {
      readonly situation: object;
    };
    await waitUntil(() => all(questionnaire, 'radio').length > 0);
    await choose(questionnaire, 'The card holder');
    expect(location.hash).to.equal('#pin-reset?applicant=holder');
    history.back();
    await waitUntil(() => guide.situation['applicant'] === undefined);
    expect(questionnaire.situation).to.deep.equal({});
    expect(location.hash).to.equal('');
  });

  it('keeps everything before its fragment, also where the page has a <base>', async () => {
    const { pathname, search } = location;
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    base.remove();
    expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
    expect(location.hash).to.equal('#pin-reset?pins=signature');
  });

  it('keeps what the page’s own router has noted in the history', async () => {
    history.replaceState({ router: 7 }, '');
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    expect(history.state).to.deep.equal({ router: 7 });
  });

  it('can be where a link of the page leads', async () => {
    const guide = await synced();
    const link = document.createElement('a');
    link.href = '#pin-reset?card=lost';
    guide.after(link);
    link.click();
    await waitUntil(() => guide.situation['card'] === 'lost');
    await settled(guide);
    expect(textOf(guide)).to.include('Lost or stolen');
  });

  it('leaves the answers alone when it becomes the page’s own', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    location.hash = '#section-3';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('tells nobody that the reader went back: that is no answer', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    const events: string[] = [];
    for (const name of ['procedure-answer', 'procedure-plan'] as const)
      guide.addEventListener(name, ({ type }) => events.push(type));
    history.back();
    await waitUntil(() => guide.situation['pins'] === undefined);
    expect(events).to.deep.equal([]);
  });

  it('is empty again after “Start again” and after reset()', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Start again');
    expect(location.hash).to.equal('#pin-reset?');
    await choose(guide, 'Card-input PIN');
    guide.reset();
    expect(location.hash).to.equal('#pin-reset?');
  });

  it('is no longer followed once the page has taken sync-url away', async () => {
    const guide = await synced();
    await choose(guide, 'Signature PIN');
    guide.removeAttribute('sync-url');
    await settled(guide);
    location.hash = '#pin-reset?card=lost';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('is not touched without sync-url', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN');
    expect(location.hash).to.equal('');
  });

  for (const [hash, situation, count] of [
    ['#pin-reset?pins=nonsense&goal=reset', { goal: 'reset' }, 1],
    ['#pin-reset?%E0%A4%A', {}, 1],
    ['#pin-reset?', {}, 0],
    ['#pin-reset?__proto__=1', {}, 1],
  ] as const) {
    it(`does no harm as ${hash}`, async () => {
      setHash(hash);
      const messages = await warnings(async () => {
        const guide = await synced();
        expect(guide.situation).to.deep.equal(situation);
        await choose(guide, 'Signature PIN');
        expect(guide.situation).to.include.keys('pins');
      });
      expect(messages).to.have.length(count);
    });
  }
});
