import { expect, html } from '@open-wc/testing';
import { all, choose, click, focused, nameOf, open, question, the } from '../lib/person.js';

const steps = () => open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);

describe('A reader led step by step', () => {
  it('sees one question, and the leaflet waits behind a click', async () => {
    const guide = await steps();
    expect(all(guide, 'group').map(nameOf)).to.deep.equal(['Which PIN is it about?']);
    expect(all(guide, 'heading', 'Possible ways')).to.have.length(0);
    await click(guide, 'disclosure', 'Read everything without answering');
    the(guide, 'heading', 'Possible ways');
  });

  it('goes on with Continue, not by choosing', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    expect(guide.situation).to.deep.equal({});
    expect(question(guide)).to.equal('Which PIN is it about?');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(question(guide)).to.equal('What has happened?');
  });

  it('finds the focus on the heading of the next question', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Continue');
    expect(nameOf(focused() ?? guide)).to.equal('What has happened?');
  });

  it('is told when nothing is chosen, with a link to the field', async () => {
    const guide = await steps();
    await click(guide, 'button', 'Continue');
    const link = the(guide, 'link', 'Choose an answer to go on');
    expect(focused()).to.equal(link);
    link.click();
    expect(focused()).to.equal(the(guide, 'checkbox', 'Signature PIN'));
    const described = the(guide, 'group').getAttribute('aria-describedby') ?? '';
    expect(described).to.include('error-pins');
    expect(location.hash).to.equal('');
  });

  it('goes back, finds the answer as it was, and can change it', async () => {
    const guide = await steps();
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Continue');
    await click(guide, 'button', 'Back');
    expect(question(guide)).to.equal('Which PIN is it about?');
    expect((the(guide, 'checkbox', 'Signature PIN') as HTMLInputElement).checked).to.equal(true);
    await choose(guide, 'Signature PIN', 'Card-input PIN');
    await click(guide, 'button', 'Continue');
    expect(guide.situation).to.deep.equal({ pins: ['card-input'] });
  });

  it('comes to the result, with the focus on its heading', async () => {
    const guide = await steps();
    for (const answer of [
      'Signature PIN',
      'It is forgotten',
      'Lost or stolen',
      'The card holder',
      'A Japanese national living',
    ]) {
      await choose(guide, answer);
      await click(guide, 'button', 'Continue');
    }
    expect(guide.plan.next).to.equal(undefined);
    expect(nameOf(focused() ?? guide)).to.equal('Your way');
    expect(all(guide, 'group')).to.have.length(0);
    await click(guide, 'button', 'Back');
    expect(question(guide)).to.equal('Which of these is the card holder?');
  });

  it('starts again from the result', async () => {
    const guide = await steps();
    guide.situation = 'card=lost&applicant=holder&residence=japanese&pins=signature&goal=reset';
    await guide.updateComplete;
    await click(guide, 'button', 'Start again');
    expect(guide.situation).to.deep.equal({});
    expect(nameOf(focused() ?? guide)).to.equal('Which PIN is it about?');
  });
});
