import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { pinReset, plan } from '../../src/index.js';
import type { Procedure } from '../../src/index.js';
import { all, nameOf, settled, textOf, the } from '../lib/person.js';

const procedure: Procedure = pinReset;
const situation = {
  card: 'lost',
  pins: ['signature'],
  goal: 'reset',
  applicant: 'holder',
  residence: 'japanese',
};

/** A part on a page of its own, with no guide around it. */
const alone = async (page: ReturnType<typeof html>) => {
  const part = await fixture<HTMLElement>(page);
  await settled(part);
  return part;
};

describe('A part of a guide, alone on a page', () => {
  it('shows the ways of a situation', async () => {
    const part = await alone(
      html`<procedure-routes .procedure=${procedure} .situation=${situation}></procedure-routes>`,
    );
    expect(all(part, 'heading').map(nameOf)).to.deep.equal([
      'Your way',
      'Call now to stop the card',
      'Go to your municipal office 市区町村の窓口',
    ]);
  });

  it('shows the numbers that suspend a lost card as links, on the way and on its step', async () => {
    for (const [part, names] of [
      [
        await alone(
          html`<procedure-routes .procedure=${procedure} .situation=${situation}></procedure-routes>`,
        ),
        ['0120-95-0178', '0120-0178-27', '+81-3-6734-0170'],
      ],
      [
        await alone(
          html`<procedure-steps .procedure=${procedure} .situation=${{ ...situation, residence: 'abroad' }}></procedure-steps>`,
        ),
        ['+81-3-6734-0170'],
      ],
    ] as const) {
      const numbers = all(part, 'link').filter((link) => (link as HTMLAnchorElement).href.startsWith('tel:'));
      expect(numbers.map(nameOf)).to.deep.equal(names);
    }
    const steps = await alone(
      html`<procedure-steps .procedure=${procedure} .situation=${situation}></procedure-steps>`,
    );
    expect((the(steps, 'link', '0120-95-0178') as HTMLAnchorElement).href).to.equal('tel:0120950178');
  });

  it('shows the ways of a plan', async () => {
    const part = await alone(
      html`<procedure-routes .procedure=${procedure} .plan=${plan(procedure, situation)} heading-level="5"></procedure-routes>`,
    );
    expect(the(part, 'heading', 'Your way').localName).to.equal('h5');
    expect(the(part, 'heading', 'Call now').localName).to.equal('h6');
  });

  it('lists papers, steps, notes and sources', async () => {
    const papers = await alone(html`<procedure-documents .procedure=${procedure}></procedure-documents>`);
    expect(all(papers, 'checkbox')).to.have.length(9);
    const steps = await alone(
      html`<procedure-steps .procedure=${procedure} .situation=${situation}></procedure-steps>`,
    );
    the(steps, 'checkbox', 'Call one of these lines');
    const notes = await alone(
      html`<procedure-notes .procedure=${procedure} .situation=${situation}></procedure-notes>`,
    );
    expect(textOf(notes)).to.include('Never tell anyone a PIN');
    const sources = await alone(html`<procedure-sources .procedure=${procedure}></procedure-sources>`);
    expect(textOf(sources)).to.include('Last checked on November 23, 2026');
  });

  it('asks a question, and asks the page to take the answer', async () => {
    const part = await alone(
      html`<procedure-questions .procedure=${procedure} .asked=${['phone']}></procedure-questions>`,
    );
    const asked: unknown[] = [];
    part.addEventListener('procedure-answer-request', ({ detail }) => asked.push(detail));
    the(part, 'radio', 'No').click();
    expect(asked).to.deep.equal([{ fact: 'phone', value: 'none' }]);
  });

  it('shows nothing without a procedure', async () => {
    for (const tag of ['questions', 'routes', 'documents', 'steps', 'notes', 'sources']) {
      const part = document.createElement(`procedure-${tag}`);
      document.body.append(part);
      await settled(part);
      expect(textOf(part), tag).to.equal('');
      part.remove();
    }
  });

  it('speaks the language of the page around it', async () => {
    const page = await alone(
      html`<div lang="ja"><procedure-documents .procedure=${procedure}></procedure-documents></div>`,
    );
    await waitUntil(() => textOf(page).includes('持ち物'));
  });
});
