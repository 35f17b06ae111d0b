import { expect } from '@open-wc/testing';
import {
  all,
  choose,
  click,
  focused,
  nameOf,
  open,
  pinNamed,
  question,
  routes,
  textOf,
  the,
} from '../lib/person.js';

const kiosk = [
  'Signature PIN',
  'The card holder',
  'A Japanese national in Japan',
  'No problem',
  'An ordinary',
  'Forgotten or locked',
  'Known, and not locked',
  'Yes, one with a camera',
  'None of these',
];

describe('A reader of the whole page', () => {
  it('finds a complete leaflet before the first answer', async () => {
    const guide = await open();
    expect(all(guide, 'heading').map(nameOf)).to.include.members([
      'My Number Card: PIN forgotten or locked',
      'Possible ways',
      'What to bring',
      'What to do',
      'Good to know',
      'Sources',
    ]);
    expect(routes(guide)).to.have.length(9);
    expect(textOf(guide)).to.include('This is for everybody');
    expect(all(guide, 'button').map(nameOf)).to.include.members(['Copy as text', 'Print']);
    expect(all(guide, 'button', 'Continue')).to.have.length(0);
  });

  it('sees the plan follow each choice', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(question(guide)).to.equal('Who will go, or do it?');
    expect(textOf(guide)).not.to.include('This is for everybody');
  });

  it('ends at one way, with its stores, papers and steps', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    expect(guide.plan.next).to.equal(undefined);
    the(guide, 'heading', 'Your way');
    the(guide, 'heading', 'Reset it yourself');
    expect(textOf(guide)).to.include('Seven-Eleven, Lawson');
    the(guide, 'checkbox', 'The My Number Card');
    the(guide, 'checkbox', 'In the app, take a photo');
    expect(all(guide, 'checkbox', 'First visit')).to.have.length(0);
  });

  it('hears politely what a choice has changed', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN', 'The card holder', 'A Japanese national in Japan', 'Lost or stolen');
    expect(all(guide, 'status').map(nameOf)).to.include('Your way: Call now to stop the card');
    await choose(guide, 'No problem');
    expect(all(guide, 'status').map(nameOf)).to.include(`${routes(guide).length} ways are possible`);
  });

  it('keeps the focus on the answer just given', async () => {
    const guide = await open();
    (await pinNamed(guide, 'Signature PIN')).focus();
    await choose(guide, 'Signature PIN');
    expect(the(guide, 'checkbox', 'Signature PIN').matches(':focus')).to.equal(true);
  });

  it('never finds the focus in a question that they have not come to', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN');
    for (const name of ['The card holder', 'A Japanese national in Japan', 'No problem']) {
      the(guide, 'radio', name).focus();
      await choose(guide, name);
      expect(the(guide, 'radio', name).matches(':focus'), name).to.equal(true);
    }
  });

  it('keeps open what they opened, and nothing else, when an answer changes the lists', async () => {
    const guide = await open();
    await click(guide, 'disclosure', 'Cities differ');
    await click(guide, 'disclosure', 'More, and where this comes from: Choose the new PINs');
    await choose(guide, 'Card-input PIN', 'The card holder', 'A Japanese national in Japan', 'No problem');
    const opened = all(guide, 'disclosure')
      .filter((summary) => (summary.parentElement as HTMLDetailsElement).open)
      .map(nameOf);
    expect(opened).to.include('Cities differ');
    expect(opened.filter((name) => name.includes('where this comes from'))).to.have.length(1);
  });

  it('changes one answer, and the others stay', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    await click(guide, 'button', 'Change: Other PIN');
    await choose(guide, 'Forgotten, locked');
    expect(guide.situation).to.include({ 'other-pin': 'lost', certificates: 'valid', phone: 'capable' });
    expect(guide.situation).to.include({ goal: 'reset', card: 'valid', residence: 'japanese' });
    expect(routes(guide)).to.deep.equal(['office']);
  });

  it('finds the focus on the answer that they want to change', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    for (const [label, answer] of [
      ['What has happened', 'Forgotten or locked'],
      ['Kind of card', 'An ordinary'],
      ['Other PIN', 'Known, and not locked'],
    ] as const) {
      await click(guide, 'button', `Change: ${label}`);
      expect(focused(), label).to.equal(the(guide, 'radio', answer));
    }
    await click(guide, 'button', 'Change: PIN');
    expect(focused()).to.equal(the(guide, 'checkbox', 'Signature PIN'));
  });

  it('loses ticks and answers with “Start again”, and begins at the first question', async () => {
    const guide = await open();
    await choose(guide, 'The My Number Card', ...kiosk);
    await click(guide, 'button', 'Start again');
    expect(textOf(guide)).to.match(/0 of \d+ ready/);
    expect(nameOf(focused() ?? guide)).to.equal('What were you doing when you were asked for the PIN?');
  });

  it('forgets everything with “Start again”', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    await click(guide, 'button', 'Start again');
    expect(guide.situation).to.deep.equal({});
    expect(question(guide)).to.equal('What were you doing when you were asked for the PIN?');
  });

  it('may say “I don’t know”: the office is recommended, the kiosk stays possible', async () => {
    const guide = await open();
    await choose(guide, ...kiosk.slice(0, -1), 'I don’t know');
    expect(guide.plan.routes.map(({ id, verdict }) => [id, verdict])).to.deep.equal([
      ['office', 'applies'],
      ['kiosk', 'open'],
    ]);
  });

  it('finds out which PIN it is by what they were doing', async () => {
    const guide = await open();
    await choose(guide, 'Adding the card to a phone');
    expect(guide.situation).to.deep.equal({});
    expect(question(guide)).to.equal('Which one was refused?');
    await choose(guide, 'Both, or I don’t know');
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'card-input'] });
    expect(all(guide, 'status').map(nameOf)).to.include('Chosen: Signature PIN and Card-input PIN');
  });

  it('can choose several PINs, but “I don’t know” stands alone', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN', 'Card-input PIN');
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'card-input'] });
    await choose(guide, 'I don’t know, or all of them');
    expect(guide.situation).to.deep.equal({ pins: ['unsure'] });
    await choose(guide, 'I don’t know, or all of them');
    expect(guide.situation).to.deep.equal({});
  });

  it('ticks off papers and steps, and hears how many are left', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    expect(textOf(guide)).to.include('0 of 3 ready');
    await choose(guide, 'The My Number Card');
    expect(textOf(guide)).to.include('1 of 3 ready');
    await click(guide, 'button', 'Change: Phone');
    await choose(guide, 'No');
    expect(textOf(guide)).to.include('1 of 2 ready');
  });

  it('sees where each statement comes from, on demand', async () => {
    const guide = await open();
    await choose(guide, ...kiosk);
    await click(guide, 'disclosure', 'Where this comes from: In the app, take a photo');
    expect(nameOf(the(guide, 'link', '新潟市'))).to.equal('新潟市「コンビニでの暗証番号の初期化」');
    expect(textOf(guide)).to.include('compared with an archived copy on November 23, 2026');
  });
});
