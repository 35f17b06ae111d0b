import { expect, html } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { all, BY_NAME, focused, nameOf, open, press, question, the } from '../lib/person.js';

/** The answers that lead to each way, as a person reads them. */
const ways: Readonly<Record<string, readonly string[]>> = {
  kiosk: [
    'Signature PIN',
    'The card holder',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
    'Known, and not locked',
    'Yes',
    'None of these',
  ],
  office: [
    'Resident-register PIN',
    'The card holder',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
  ],
  representative: [
    'Card-input PIN',
    'A parent',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
  ],
  proxy: [
    'Card-input PIN',
    'Someone else',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
  ],
  online: [
    'User-authentication PIN',
    'The card holder',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'It works, but',
    'Yes',
    'None of these',
  ],
  'smartphone-app': [
    'A PIN of the My Number Card',
    'The card holder',
    'A Japanese national in Japan',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
  ],
  hotline: ['Signature PIN', 'The card holder', 'A Japanese national in Japan', 'Lost or stolen'],
  abroad: [
    'Resident-register PIN',
    'The card holder',
    'A Japanese national who has',
    'No problem',
    'An ordinary',
    'Forgotten or locked',
  ],
  none: ['Signature PIN', 'A parent', 'A Japanese national in Japan', 'No problem', 'An ordinary'],
};

const isRadio = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';

/** Presses Tab until the thing looked for has the focus. */
async function tabTo(guide: PinResetGuide, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await press(guide, 'Tab');
    const element = focused();
    if (element && isThere(element)) return;
  }
  throw new Error(`The Tab key does not lead there at "${question(guide)}"`);
}

/** Chooses by keys alone: Tab to the field, arrows among radios, the space bar. */
async function answer(guide: PinResetGuide, name: string): Promise<void> {
  const find = () => [...all(guide, 'radio', name), ...all(guide, 'checkbox', name)][0] as HTMLInputElement;
  if (!find()) {
    await tabTo(guide, (element) => element === the(guide, 'disclosure', BY_NAME));
    await press(guide, 'Enter');
  }
  const wanted = find();
  await tabTo(guide, (element) => element === wanted || (isRadio(element) && element.name === wanted.name));
  for (let presses = 0; focused() !== wanted && presses < 8; presses += 1) await press(guide, 'ArrowDown');
  if (!wanted.checked) await press(guide, ' ');
  expect(wanted.checked, name).to.equal(true);
  await tabTo(guide, (element) => element === the(guide, 'button', 'Continue'));
  await press(guide, 'Enter');
}

describe('With nothing but the keyboard', () => {
  for (const [route, answers] of Object.entries(ways)) {
    it(`a person comes to: ${route}`, async () => {
      const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
      for (const name of answers) await answer(guide, name);
      expect(guide.plan.next, question(guide)).to.equal(undefined);
      expect(guide.plan.routes[0]?.id).to.equal(route);
      expect(nameOf(focused() ?? guide)).to.equal('Your way');
    });
  }
});
