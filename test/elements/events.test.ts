import { expect } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { version } from '../../src/index.js';
import { choose, click, open, the } from '../lib/person.js';

const outward = ['answer', 'plan', 'progress', 'language', 'ready', 'error'];
const inward = ['answer-request', 'question-request', 'reset-request', 'progress-request'];

/** Everything that leaves the guide, in order, from now on. */
function heard(guide: PinResetGuide): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of [...outward, ...inward]) {
    guide.parentElement?.addEventListener(`procedure-${name}`, (event) => events.push(event as CustomEvent));
  }
  return events;
}

describe('A page that listens', () => {
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
    await click(guide, 'button', 'Change: Card');
    const events = heard(guide);
    the(guide, 'radio', 'Lost or stolen').dispatchEvent(new Event('change'));
    expect(events.map(({ type }) => type)).to.deep.equal(['procedure-answer']);
  });

  it('hears “Start again” as an answer to nothing', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN', 'It is forgotten');
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

  it('cannot stop any of them, and sees them come out of shadow trees', async () => {
    const guide = await open();
    const events = heard(guide);
    await choose(guide, 'Signature PIN', 'The My Number Card');
    for (const event of events) {
      expect([event.bubbles, event.composed, event.cancelable], event.type).to.deep.equal([
        true,
        true,
        false,
      ]);
    }
  });

  it('hears nothing of what it does itself', async () => {
    const guide = await open();
    const events = heard(guide);
    guide.situation = 'pins=signature&goal=reset';
    guide.lang = 'ja';
    await guide.updateComplete;
    guide.reset();
    await guide.updateComplete;
    expect(events).to.have.length(0);
  });

  it('never hears what parts ask of the guide', async () => {
    const guide = await open();
    const events = heard(guide);
    await choose(guide, 'Signature PIN', 'It is forgotten', 'The My Number Card');
    await click(guide, 'button', 'Change: PIN');
    await click(guide, 'button', 'Start again');
    expect(events.filter(({ type }) => type.endsWith('-request'))).to.have.length(0);
  });
});
