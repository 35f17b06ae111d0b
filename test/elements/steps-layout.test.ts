import { expect, html } from '@open-wc/testing';
import { all, choose, click, focused, nameOf, open, question, settled, the } from '../lib/person.js';

const steps = () => open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);

/** What somebody answers whose card is lost. */
const lostCard = ['The card holder', 'A Japanese national in Japan', 'Lost or stolen'];

/** Answers the questions as they come, each with Continue. */
async function answer(guide: Element, ...answers: readonly string[]): Promise<void> {
  for (const each of answers) {
    await choose(guide, each);
    await click(guide, 'button', 'Continue');
  }
}

describe('A reader led step by step', () => {
  it('sees one question, and the leaflet waits behind a click', async () => {
    const guide = await steps();
    expect(all(guide, 'group').map(nameOf)).to.deep.equal([
      'What were you doing when you were asked for the PIN?',
    ]);
    expect(all(guide, 'heading', 'Possible ways')).to.have.length(0);
    await click(guide, 'disclosure', 'Read everything without answering');
    the(guide, 'heading', 'Possible ways');
  });

  it('goes on with Continue, not by choosing', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    expect(guide.situation).to.deep.equal({});
    expect(question(guide)).to.equal('What were you doing when you were asked for the PIN?');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(question(guide)).to.equal('Who will go, or do it?');
  });

  it('finds the focus on the heading of the next question', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Continue');
    expect(nameOf(focused() ?? guide)).to.equal('Who will go, or do it?');
  });

  it('is told when nothing is chosen, with a link to the field', async () => {
    const guide = await steps();
    await click(guide, 'button', 'Continue');
    const link = the(guide, 'link', 'Choose an answer to go on');
    expect(focused()).to.equal(link);
    link.click();
    expect(focused()).to.equal(the(guide, 'radio', 'Printing an official document'));
    const described = the(guide, 'group').getAttribute('aria-describedby') ?? '';
    expect(described).to.include('error-pins');
    expect(location.hash).to.equal('');
  });

  it('goes back, finds the answer as it was, and can change it', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Continue');
    await click(guide, 'button', 'Back');
    expect(question(guide)).to.equal('What were you doing when you were asked for the PIN?');
    expect((the(guide, 'checkbox', 'Signature PIN') as HTMLInputElement).checked).to.equal(true);
    await choose(guide, 'Signature PIN', 'Card-input PIN');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['card-input'] });
  });

  it('comes to the result, with the focus on its heading', async () => {
    const guide = await steps();
    await answer(guide, 'Signature PIN', ...lostCard);
    expect(guide.plan.next).to.equal(undefined);
    expect(nameOf(focused() ?? guide)).to.equal('Your way');
    expect(all(guide, 'group')).to.have.length(0);
    await click(guide, 'button', 'Back');
    expect(question(guide)).to.equal('Is there a problem with the card?');
  });

  it('has the leaflet no more after the first answer, and no list before the last', async () => {
    const guide = await steps();
    await answer(guide, 'Signature PIN');
    expect(all(guide, 'disclosure', 'Read everything')).to.have.length(0);
    expect(all(guide, 'heading', 'What to bring')).to.have.length(0);
    await answer(guide, ...lostCard);
    expect(all(guide, 'heading').map(nameOf)).to.include.members([
      'Your way',
      'What to bring',
      'What to do',
      'Good to know',
      'Sources',
    ]);
    expect(all(guide, 'button', 'Continue')).to.have.length(0);
  });

  it('is no longer told that something is missing once an answer is chosen', async () => {
    const guide = await steps();
    await click(guide, 'button', 'Continue');
    await choose(guide, 'Signature PIN');
    expect(all(guide, 'link', 'Choose an answer')).to.have.length(0);
    await click(guide, 'button', 'Continue');
    await click(guide, 'button', 'Continue');
    expect(all(guide, 'link', 'Choose an answer')).to.have.length(1);
    expect(focused()).to.equal(the(guide, 'link', 'Choose an answer'));
  });

  it('is helped to find the PIN, and still goes on with Continue', async () => {
    const guide = await steps();
    await choose(guide, 'Using an app or a website', 'Four digits, to log in');
    expect(guide.situation).to.deep.equal({});
    expect((the(guide, 'radio', 'Four digits, to log in') as HTMLInputElement).checked).to.equal(true);
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['user-authentication'] });
  });

  it('changes an early answer and comes back to where they were', async () => {
    const guide = await steps();
    guide.situation = 'pins=signature&applicant=holder';
    await settled(guide);
    expect(question(guide)).to.equal('Whose card is it?');
    await click(guide, 'button', 'Change: PIN');
    expect(question(guide)).to.equal('What were you doing when you were asked for the PIN?');
    expect(focused()).to.equal(the(guide, 'checkbox', 'Signature PIN'));
    await choose(guide, 'Resident-register PIN');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'resident-register'], applicant: 'holder' });
    expect(question(guide)).to.equal('Whose card is it?');
  });

  it('goes back question by question to the first', async () => {
    const guide = await steps();
    guide.situation = 'pins=signature&applicant=holder&residence=japanese';
    await settled(guide);
    const seen: string[] = [];
    while (all(guide, 'button', 'Back').length > 0) {
      await click(guide, 'button', 'Back');
      seen.push(question(guide));
    }
    expect(seen).to.deep.equal([
      'Whose card is it?',
      'Who will go, or do it?',
      'What were you doing when you were asked for the PIN?',
    ]);
    expect(guide.situation).to.deep.equal({
      pins: ['signature'],
      applicant: 'holder',
      residence: 'japanese',
    });
  });

  it('starts again from the result', async () => {
    const guide = await steps();
    guide.situation = 'card=lost&applicant=holder&residence=japanese&pins=signature&goal=reset';
    await guide.updateComplete;
    await click(guide, 'button', 'Start again');
    expect(guide.situation).to.deep.equal({});
    expect(nameOf(focused() ?? guide)).to.equal('What were you doing when you were asked for the PIN?');
  });
});
