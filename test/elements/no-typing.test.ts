import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { reiCity } from '../lib/cities.js';
import { click, focused, open, pinNamed, settled, textOf, within } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';
import { until } from '../lib/until.js';

/** Every question in turn, and ends of all kinds. */
const states = [
  '',
  'pins=signature',
  'pins=signature&applicant=holder',
  'pins=signature&applicant=holder&residence=limited',
  'pins=signature&applicant=holder&residence=limited&renewal=none',
  'pins=signature&applicant=holder&residence=japanese',
  'pins=signature&applicant=holder&residence=japanese&card=valid',
  'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard',
  'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard&goal=reset',
  'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard&goal=reset&other-pin=works',
  'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard&goal=reset&other-pin=works&phone=capable',
  'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard&goal=reset&other-pin=works&phone=capable&certificates=valid',
  'pins=signature&goal=change&card=valid&card-kind=standard&applicant=proxy&residence=japanese&certificates=valid',
  'pins=smartphone&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=abroad',
];

/** What would take typed text; there must be nothing. */
const typed = (guide: Element): readonly string[] =>
  [...within(guide)]
    .filter(
      (each) =>
        each.matches(
          'input:not([type=radio], [type=checkbox]), textarea, select, form, [role$=box]:not([role=checkbox])',
        ) || (each as HTMLElement).isContentEditable,
    )
    .map(({ outerHTML }) => outerHTML);

describe('Nobody can type a PIN', () => {
  for (const layout of ['page', 'steps']) {
    for (const situation of states) {
      it(`into the guide, layout ${layout}, at "${situation}"`, async () => {
        const guide = await open(
          html`<pin-reset-guide layout=${layout} situation=${situation}></pin-reset-guide>`,
        );
        await settled(guide);
        expect([...within(guide)].filter((each) => each.matches('input')).length).to.be.greaterThan(0);
        expect(typed(guide)).to.deep.equal([]);
      });
    }
  }

  it('into the questionnaire, or among the papers', async () => {
    const page = await fixture(
      html`<div>
        <situation-questionnaire situation="residence=limited"></situation-questionnaire>
        <pin-reset-guide situation="papers=passport" .municipality=${reiCity}></pin-reset-guide>
      </div>`,
    );
    const found = () => [...within(page)].map(({ localName }) => localName);
    await until(() => found().includes('procedure-papers') && found().includes('procedure-questions'));
    await settled(page);
    expect([...within(page)].filter((each) => each.matches('input')).length).to.be.greaterThan(50);
    expect(typed(page)).to.deep.equal([]);
  });

  it('at any question: the situations above ask every one', async () => {
    const asked = new Set<string | undefined>();
    for (const situation of states) {
      const guide = await open(html`<pin-reset-guide situation=${situation}></pin-reset-guide>`);
      asked.add(guide.plan.next);
    }
    expect([...asked]).to.have.members([...Object.keys(pinReset.facts), undefined]);
  });

  it('by keys: letters and digits change nothing', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    (await pinNamed(guide, 'Signature PIN')).focus();
    const before = textOf(guide);
    await sendKeys({ type: 'ABC123' });
    await settled(guide);
    expect(textOf(guide)).to.equal(before);
    expect(guide.situation).to.deep.equal({});
  });

  it('where nothing was chosen', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    await click(guide, 'button', 'Continue');
    expect(typed(guide)).to.deep.equal([]);
  });

  it('when the text to copy is shown', async () => {
    const guide = await open();
    await replaced(navigator, 'clipboard', undefined, () => click(guide, 'button', 'Copy as text'));
    await until(() => focused()?.localName === 'pre', 'The text never got the focus');
    expect(typed(guide)).to.deep.equal([]);
  });
});
