import { expect, html } from '@open-wc/testing';
import { all, choose, click, focused, nameOf, open, question, settled, textOf, the } from '../lib/person.js';

const isChosen = (guide: Element, name: string): boolean =>
  (the(guide, 'radio', name) as HTMLInputElement).checked;

const steps = () => open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);

for (const layout of ['page', 'steps'] as const) {
  const begin = () => open(html`<pin-reset-guide layout=${layout}></pin-reset-guide>`);
  const goOn = async (guide: Element) => {
    if (layout === 'steps') await click(guide, 'button', 'Continue');
  };

  describe(`Somebody who tells what they were doing (${layout})`, () => {
    it('at the doctor hears first that no PIN is needed there', async () => {
      const guide = await begin();
      await choose(guide, 'Using the card at a doctor');
      expect(question(guide)).to.match(/^With a valid card no PIN is needed there today. Use the face check/);
      expect(all(guide, 'status').map(nameOf).join()).to.include('no PIN is needed');
      expect(guide.situation).to.deep.equal({});
      await choose(guide, 'Yes, this PIN');
      await goOn(guide);
      expect(guide.situation).to.deep.equal({ pins: ['user-authentication'] });
    });

    it('and has lost the card finds the numbers at once, and then what to do', async () => {
      const guide = await begin();
      await choose(guide, 'None of these: the card is lost');
      const numbers = all(guide, 'link').map((link) => link.getAttribute('href'));
      expect(numbers).to.include.members(['tel:0120950178', 'tel:0120017827', 'tel:+81367340170']);
      await choose(guide, 'Show what to do after the call');
      await goOn(guide);
      expect(guide.situation).to.deep.equal({ card: 'lost' });
      expect(guide.plan.routes[0]?.id).to.equal('hotline');
      // The question has gone, and the focus with it.
      expect(all(guide, 'radio', 'Adding the card')).to.have.length(0);
      expect(nameOf(focused() ?? guide)).to.equal('Who will go, or do it?');
    });

    for (const [name, then, pins] of [
      ['Adding the card to a phone', 'Letters and digits', ['signature']],
      ['Adding the card to a phone', 'Four digits', ['card-input']],
      ['Using an app or a website', 'One long field', ['signature']],
      ['Using an app or a website', 'Four digits, to log in', ['user-authentication']],
      ['Standing at the counter', 'Four digits', ['resident-register']],
      ['Typing the code under the photo', 'Show the way', ['unsure']],
    ] as const) {
      it(`is asked more where several PINs can be meant: ${name}, ${then}`, async () => {
        const guide = await begin();
        await choose(guide, name);
        expect(guide.situation).to.deep.equal({});
        await choose(guide, then);
        await goOn(guide);
        expect(guide.situation).to.deep.equal({ pins });
      });
    }

    it('is asked what they know of the certificates', async () => {
      const guide = await begin();
      guide.situation =
        'pins=signature&applicant=holder&residence=japanese&card=valid&card-kind=standard&goal=reset&other-pin=works&phone=capable';
      await settled(guide);
      await choose(guide, 'Five birthdays have passed');
      await goOn(guide);
      expect(guide.situation['certificates']).to.equal('expired');
      expect(guide.plan.routes[0]?.id).to.equal('office');
      if (layout === 'steps') await click(guide, 'button', 'Change: Electronic certificates');
      expect(isChosen(guide, 'Five birthdays have passed')).to.equal(true);
      expect(all(guide, 'checkbox', 'Both have ended')).to.have.length(0);
    });
  });
}

describe('A case that was chosen', () => {
  it('is there again when one goes back', async () => {
    const guide = await steps();
    await choose(guide, 'Adding the card to a phone', 'Letters and digits');
    await click(guide, 'button', 'Continue');
    await click(guide, 'button', 'Back');
    expect(isChosen(guide, 'Adding the card to a phone')).to.equal(true);
    expect(isChosen(guide, 'Letters and digits')).to.equal(true);
    expect(focused()).to.equal(the(guide, 'radio', 'Letters and digits'));
  });

  it('is not enough where more is asked: one is told, and led there', async () => {
    const guide = await steps();
    await choose(guide, 'Using an app or a website');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({});
    the(guide, 'link', 'Choose an answer to go on').click();
    expect(focused()).to.equal(the(guide, 'radio', 'Four digits, to log in'));
  });

  it('gives way to a PIN that is chosen by its name', async () => {
    const guide = await open();
    await choose(guide, 'Printing an official document', 'Signature PIN');
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'user-authentication'] });
    expect(isChosen(guide, 'Printing an official document')).to.equal(false);
    expect(isChosen(guide, 'Using an app or a website')).to.equal(false);
  });
});

describe('Whoever comes with a PIN that the page has set', () => {
  it('finds it by its name, and no case that nobody has told', async () => {
    const guide = await open(html`<pin-reset-guide situation="pins=signature"></pin-reset-guide>`);
    await click(guide, 'button', 'Change: PIN');
    expect((the(guide, 'checkbox', 'Signature PIN') as HTMLInputElement).checked).to.equal(true);
    expect(focused()).to.equal(the(guide, 'checkbox', 'Signature PIN'));
    expect(all(guide, 'radio').filter((radio) => (radio as HTMLInputElement).checked)).to.have.length(0);
    expect(textOf(guide)).to.include('Most cards have four PINs');
  });
});
