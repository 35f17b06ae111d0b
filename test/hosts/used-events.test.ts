import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, choose, click, open, pinNamed, press, settled, the } from '../lib/person.js';
import { until } from '../lib/until.js';

const TYPES = ['keydown', 'keypress', 'keyup', 'click', 'touchstart', 'touchend', 'input'] as const;

/** What reaches the page while something happens, as `type` or `type:key`. */
async function heard(act: () => unknown): Promise<readonly string[]> {
  const events: string[] = [];
  const hear = (event: Event & { key?: string }): void =>
    void events.push(event.key === undefined ? event.type : `${event.type}:${event.key}`);
  for (const type of TYPES) document.addEventListener(type, hear);
  try {
    await act();
  } finally {
    for (const type of TYPES) document.removeEventListener(type, hear);
  }
  return events;
}

/** A page that takes every key and click for its own unless it sees a field as the target, as many do. */
function judge(event: Event & { key?: string }): void {
  if (/^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A)$/.test((event.target as Element).tagName)) return;
  if (event.key === undefined || /^( |Enter|Arrow\w+)$/.test(event.key)) event.preventDefault();
}

const withJudge = async (act: () => Promise<unknown>): Promise<void> => {
  for (const type of TYPES) addEventListener(type, judge, { passive: false });
  try {
    await act();
  } finally {
    for (const type of TYPES) removeEventListener(type, judge);
  }
};

describe('On a page that judges events by their target', () => {
  it('readers answer by keyboard: Space, arrows, Enter', () =>
    withJudge(async () => {
      const guide = await open(html`<pin-reset-guide layout="steps" lang="en"></pin-reset-guide>`);
      (await pinNamed(guide, 'Signature PIN')).focus();
      await press(guide, ' ');
      the(guide, 'button', 'Continue').focus();
      await press(guide, 'Enter');
      await until(() => all(guide, 'radio').length > 0);
      the(guide, 'radio').focus();
      await press(guide, ' ');
      await press(guide, 'ArrowDown');
      the(guide, 'button', 'Continue').focus();
      await press(guide, ' ');
      expect(guide.situation).to.deep.include({ pins: ['signature'], applicant: 'parent' });
    }));

  it('readers answer by clicks, and open what is closed', () =>
    withJudge(async () => {
      const guide = await open();
      await choose(guide, 'Signature PIN');
      expect(guide.situation).to.deep.equal({ pins: ['signature'] });
      await click(guide, 'disclosure', 'Language');
      expect(all(guide, 'button', '日本語')).to.have.length(1);
    }));

  it('readers answer in the questionnaire', () =>
    withJudge(async () => {
      const page = await fixture<HTMLElement & { situation: unknown }>(
        html`<situation-questionnaire lang="en"></situation-questionnaire>`,
      );
      await until(() => all(page, 'radio').length > 0);
      await click(page, 'radio', 'The card holder');
      expect(page.situation).to.deep.equal({ applicant: 'holder' });
    }));
});

describe('What the page hears of what is done in a guide', () => {
  it('nothing of the clicks, keys and touches that a control has used', async () => {
    const guide = await open();
    const box = await pinNamed(guide, 'Signature PIN');
    const events = await heard(async () => {
      box.closest('label')?.click();
      box.focus();
      await sendKeys({ press: ' ' });
      the(guide, 'disclosure', 'Language').focus();
      await sendKeys({ press: 'Enter' });
      for (const type of ['touchstart', 'touchend']) {
        box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      await settled(guide);
    });
    expect(events).to.deep.equal([]);
  });

  it('all other keys, and every key that is pressed with a modifier', async () => {
    const guide = await open();
    (await pinNamed(guide, 'Signature PIN')).focus();
    const events = await heard(async () => {
      for (const init of [
        { key: 'Escape' },
        { key: 'Tab' },
        { key: 'a' },
        { key: 'ArrowDown' },
        { key: ' ', ctrlKey: true },
        { key: ' ', metaKey: true },
        { key: ' ', altKey: true },
        { key: ' ', shiftKey: true },
      ]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true });
        the(guide, 'checkbox', 'Signature PIN').dispatchEvent(event);
      }
      await Promise.resolve();
    });
    expect(events).to.deep.equal([
      'keydown:Escape',
      'keydown:Tab',
      'keydown:a',
      // A box to tick does not use it: it scrolls.
      'keydown:ArrowDown',
      ...Array.from({ length: 4 }, () => 'keydown: '),
    ]);
  });

  it('clicks on plain text', async () => {
    const guide = await open();
    expect(await heard(() => the(guide, 'heading').click())).to.deep.equal(['click']);
  });

  it('all that is done in what the page has put into a slot, or beside it', async () => {
    const guide = await open(
      html`<pin-reset-guide>
        <p slot="notice"><button type="button" id="theirs">Map</button><input id="field" /></p>
      </pin-reset-guide>`,
    );
    const button = guide.querySelector<HTMLElement>('#theirs');
    const events = await heard(async () => {
      button?.click();
      guide.querySelector<HTMLElement>('#field')?.focus();
      await sendKeys({ press: 'a' });
    });
    expect(events.slice(0, 2)).to.deep.equal(['click', 'keydown:a']);
    expect(events).to.include('input');
  });

  it('its own documented events, as ever', async () => {
    const guide = await open();
    const told: string[] = [];
    const hear = ({ type }: Event): void => void told.push(type);
    document.addEventListener('procedure-answer', hear);
    document.addEventListener('procedure-plan', hear);
    await choose(guide, 'Signature PIN');
    document.removeEventListener('procedure-answer', hear);
    document.removeEventListener('procedure-plan', hear);
    expect(told).to.deep.equal(['procedure-answer', 'procedure-plan']);
  });

  it('what is done in a part that stands alone ends there, too', async () => {
    const guide = await open();
    const part = document.createElement('procedure-questions');
    Object.assign(part, {
      procedure: (
        [...(guide.shadowRoot?.querySelectorAll('procedure-questions') ?? [])][0] as { procedure?: unknown }
      ).procedure,
      asked: ['goal'],
    });
    document.body.append(part);
    await until(() => all(part, 'radio').length > 0);
    expect(await heard(() => all(part, 'radio')[0]?.click())).to.deep.equal([]);
    part.remove();
  });
});
