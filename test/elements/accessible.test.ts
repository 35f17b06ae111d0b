import { expect, fixture, html } from '@open-wc/testing';
import { faults } from '../lib/axe.js';
import { reiCity } from '../lib/cities.js';
import { all, click, open, settled, within } from '../lib/person.js';
import { states } from '../lib/states.js';
import { until } from '../lib/until.js';

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

  for (const lang of ['en', 'ja']) {
    it(`in a city that says everything, with papers (${lang})`, async () => {
      const guide = await open(
        html`<pin-reset-guide
          lang=${lang}
          situation="applicant=parent&papers=passport,bank-book"
          .municipality=${reiCity}
          .now=${new Date('2026-11-25T09:00:00Z')}
        ></pin-reset-guide>`,
      );
      await until(() => [...within(guide)].some(({ localName }) => localName === 'procedure-papers'));
      await settled(guide);
      expect(await faults(guide)).to.deep.equal([]);
    });

    it(`in the questionnaire (${lang})`, async () => {
      const questionnaire = await fixture(
        html`<situation-questionnaire lang=${lang} situation="residence=limited"></situation-questionnaire>`,
      );
      await until(() => all(questionnaire, 'group').length === 4);
      await click(questionnaire, 'disclosure', lang === 'ja' ? '本人確認書類' : 'ID documents');
      expect(all(questionnaire, 'group').length).to.equal(5);
      await settled(questionnaire);
      expect(await faults(questionnaire)).to.deep.equal([]);
    });
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
