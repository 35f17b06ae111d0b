import { expect, html, waitUntil } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { version } from '../../src/index.js';
import { all, choose, click, open, settled, the, warnings } from '../lib/person.js';

const outward = ['answer', 'plan', 'progress', 'language', 'ready', 'error'];
const inward = ['answer-request', 'question-request', 'reset-request', 'progress-request'];

let ears = new AbortController();

/** Everything that leaves the guide, in order, from now on. */
function heard(guide: PinResetGuide): CustomEvent[] {
  return heardBy(guide.parentElement ?? guide);
}

/** Everything that arrives at an element of the page, in order, from now on. */
function heardBy(element: Element): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of [...outward, ...inward]) {
    element.addEventListener(`procedure-${name}`, (event) => events.push(event as CustomEvent), {
      signal: ears.signal,
    });
  }
  return events;
}

describe('A page that listens', () => {
  afterEach(() => {
    ears.abort();
    ears = new AbortController();
  });

  it('hears an answer and the new plan, once each', async () => {
    const guide = await open();
    const events = heard(guide);
    await choose(guide, 'Signature PIN');
    expect(events.map(({ type }) => type)).to.deep.equal(['procedure-answer', 'procedure-plan']);
    expect(events[0]?.detail).to.deep.equal({
      procedure: 'pin-reset',
      fact: 'pins',
      value: ['signature'],
      situation: { pins: ['signature'] },
    });
    expect(events[1]?.detail).to.deep.equal({ procedure: 'pin-reset', plan: guide.plan });
  });

  it('hears no plan when an answer changes nothing in it', async () => {
    const guide = await open();
    guide.situation = {
      card: 'lost',
      pins: ['signature'],
      applicant: 'holder',
      residence: 'japanese',
      goal: 'reset',
    };
    await guide.updateComplete;
    // Before it stands “Card holder”.
    all(guide, 'button', 'Change: Card').at(-1)?.click();
    await settled(guide);
    const events = heard(guide);
    the(guide, 'radio', 'Lost or stolen').dispatchEvent(new Event('change'));
    // It is the answer that there was.
    expect(events.map(({ type }) => type)).to.deep.equal([]);
    await click(guide, 'disclosure', 'Which of these do you have?');
    await waitUntil(() => all(guide, 'checkbox', 'Passport').length > 0);
    await choose(guide, 'Passport');
    expect(events.map(({ type }) => type)).to.deep.equal(['procedure-answer']);
  });

  it('hears “Start again” as an answer to nothing', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN', 'The card holder');
    const events = heard(guide);
    await click(guide, 'button', 'Start again');
    expect(events[0]?.detail).to.deep.equal({
      procedure: 'pin-reset',
      fact: null,
      value: null,
      situation: {},
    });
  });

  it('hears of ticks', async () => {
    const guide = await open();
    const events = heard(guide);
    await choose(guide, 'The My Number Card');
    await choose(guide, 'The My Number Card');
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { procedure: 'pin-reset', id: 'my-number-card', done: true },
      { procedure: 'pin-reset', id: 'my-number-card', done: false },
    ]);
  });

  it('hears of the language', async () => {
    const guide = await open();
    const events = heard(guide);
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    // Nothing is chosen before its words are there.
    await waitUntil(() => events.length > 0, 'Nobody heard', { timeout: 15_000 });
    expect(events.map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([
      ['procedure-language', { lang: 'ja' }],
    ]);
  });

  it('hears once that the guide is ready', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const events: CustomEvent[] = [];
    place.addEventListener('procedure-ready', (event) => events.push(event));
    place.innerHTML = '<pin-reset-guide lang="ja"></pin-reset-guide>';
    const guide = place.firstElementChild as PinResetGuide;
    await new Promise((resolve) => place.addEventListener('procedure-ready', resolve, { once: true }));
    guide.lang = 'en';
    await guide.updateComplete;
    place.append(guide);
    await guide.updateComplete;
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ lang: 'ja', version }]);
    place.remove();
  });

  it('cannot stop any of them, and hears them outside of every shadow tree, as plain data', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const events = heardBy(document.body);
    const guide = document.createElement('pin-reset-guide');
    host.attachShadow({ mode: 'open' }).append(guide);
    await waitUntil(() => events.length > 0);
    await choose(guide, 'Signature PIN', 'The My Number Card');
    await click(guide, 'disclosure', 'Language');
    await click(guide, 'button', '日本語');
    await warnings(() => (guide.situation = 'colour=red'));
    host.remove();
    expect(events.map(({ type }) => type)).to.have.members(outward.map((name) => `procedure-${name}`));
    for (const { type, bubbles, composed, cancelable, detail } of events) {
      expect({ bubbles, composed, cancelable }, type).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
      expect(JSON.parse(JSON.stringify(detail)), type).to.deep.equal(detail);
    }
  });

  it('hears an answer in steps only with Continue', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    const events = heard(guide);
    await choose(guide, 'Signature PIN', 'Card-input PIN');
    expect(events).to.have.length(0);
    await click(guide, 'button', 'Continue');
    expect(events.map(({ type }) => type)).to.deep.equal(['procedure-answer', 'procedure-plan']);
    expect(events[0]?.detail).to.deep.include({ fact: 'pins', value: ['signature', 'card-input'] });
    await click(guide, 'button', 'Back');
    expect(events).to.have.length(2);
  });

  it('hears of a changed answer, with all the others', async () => {
    const guide = await open(
      html`<pin-reset-guide situation="pins=signature&amp;goal=reset"></pin-reset-guide>`,
    );
    const events = heard(guide);
    await click(guide, 'button', 'Change: What has happened');
    await choose(guide, 'It works, but');
    expect(events[0]?.detail).to.deep.equal({
      procedure: 'pin-reset',
      fact: 'goal',
      value: 'change',
      situation: { pins: ['signature'], goal: 'change' },
    });
  });

  it('hears once of what was wrong, with a code', async () => {
    const guide = await open();
    const events = heard(guide);
    await warnings(async () => {
      guide.layout = 'wizard';
      await guide.updateComplete;
      guide.requestUpdate();
      await guide.updateComplete;
      guide.situation = 'phone=banana';
    });
    expect(events.map(({ type, detail }) => [type, (detail as { code: string }).code])).to.deep.equal([
      ['procedure-error', 'bad-attribute'],
      ['procedure-error', 'bad-situation'],
    ]);
    expect(events[0]?.detail).to.have.property(
      'message',
      'layout="wizard" is not allowed. Allowed: page, steps.',
    );
  });

  it('hears that statements are overdue, once', async () => {
    const events = heardBy(document.body);
    const messages = await warnings(
      async () => {
        const guide = await open(html`<pin-reset-guide .now=${new Date('2031-01-01')}></pin-reset-guide>`);
        guide.requestUpdate();
        await settled(guide);
      },
      () => true,
    );
    expect(events.map(({ detail }) => (detail as { code?: string }).code).filter(Boolean)).to.deep.equal([
      'review-overdue',
    ]);
    expect(messages).to.have.length(1);
  });

  it('hears nothing of what it does itself', async () => {
    const guide = await open();
    const events = heard(guide);
    guide.situation = 'pins=signature&goal=reset';
    guide.lang = 'ja';
    await guide.updateComplete;
    guide.reset();
    guide.layout = 'steps';
    await settled(guide);
    expect(events).to.have.length(0);
  });

  it('hears nothing of answers that were remembered', async () => {
    sessionStorage.setItem(
      'procedure-guide:pin-reset',
      '{"situation":{"pins":["signature"]},"done":["my-number-card"]}',
    );
    const events = heardBy(document.body);
    const guide = await open(html`<pin-reset-guide remember="session"></pin-reset-guide>`);
    sessionStorage.clear();
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(events.map(({ type }) => type)).to.deep.equal(['procedure-ready']);
  });

  it('never hears what parts ask of the guide', async () => {
    const guide = await open();
    const events = heard(guide);
    await choose(guide, 'Signature PIN', 'The card holder', 'The My Number Card');
    await click(guide, 'button', 'Change: PIN');
    await click(guide, 'button', 'Start again');
    expect(events.filter(({ type }) => type.endsWith('-request'))).to.have.length(0);
  });
});
