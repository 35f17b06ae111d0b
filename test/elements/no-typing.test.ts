import { expect, html } from '@open-wc/testing';
import { click, open, settled, within } from '../lib/person.js';

/** Every question in turn, and ends of all kinds. */
const states = [
  '',
  'pins=signature',
  'pins=signature&goal=reset',
  'pins=signature&goal=reset&card=valid',
  'pins=signature&goal=reset&card=valid&card-kind=standard',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited&renewal=none',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works&certificates=valid',
  'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works&certificates=valid&phone=capable',
  'pins=signature&goal=change&card=valid&card-kind=standard&applicant=proxy&residence=japanese&certificates=valid',
  'pins=smartphone&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=abroad',
];

describe('Nobody can type a PIN', () => {
  for (const layout of ['page', 'steps']) {
    for (const situation of states) {
      it(`into the guide, layout ${layout}, at "${situation}"`, async () => {
        const guide = await open(
          html`<pin-reset-guide layout=${layout} situation=${situation}></pin-reset-guide>`,
        );
        await settled(guide);
        const controls = [...within(guide)].filter((each) =>
          each.matches('input, textarea, select, [contenteditable], [role=textbox], [role=searchbox], form'),
        );
        const types = controls.map((each) => each.getAttribute('type') ?? each.localName);
        expect(types.filter((type) => type !== 'radio' && type !== 'checkbox')).to.deep.equal([]);
      });
    }
  }

  it('when the text to copy is shown', async () => {
    const guide = await open();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await click(guide, 'button', 'Copy as text');
    await settled(guide);
    Reflect.deleteProperty(navigator, 'clipboard');
    const text = [...within(guide)].find((each) => each.localName === 'pre');
    expect(text?.matches('[contenteditable]')).to.equal(false);
  });
});
