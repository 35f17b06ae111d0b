import { expect, html } from '@open-wc/testing';
import { faults } from '../lib/axe.js';
import { click, open } from '../lib/person.js';
import { states } from '../lib/states.js';

describe('axe finds nothing', () => {
  for (const lang of ['en', 'ja']) {
    for (const layout of ['page', 'steps']) {
      for (const [name, situation] of Object.entries(states)) {
        it(`in ${name} (${lang}, ${layout})`, async () => {
          const guide = await open(
            html`<pin-reset-guide lang=${lang} layout=${layout} situation=${situation}></pin-reset-guide>`,
          );
          expect(await faults(guide)).to.deep.equal([]);
        });
      }
    }
  }

  it('in a question that was left without an answer', async () => {
    const guide = await open(html`<pin-reset-guide layout="steps"></pin-reset-guide>`);
    await click(guide, 'button', 'Continue');
    expect(await faults(guide)).to.deep.equal([]);
  });

  it('in a guide that is overdue', async () => {
    const guide = await open(html`<pin-reset-guide .now=${new Date('2031-01-01')}></pin-reset-guide>`);
    expect(await faults(guide)).to.deep.equal([]);
  });
});
