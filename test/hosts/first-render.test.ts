import { expect, fixture } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import '../../src/define.js';
import { textOf, warnings } from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

// In a file of its own, and first of all: Lit keeps the templates that it has made.
describe('A guide that cannot render', () => {
  for (const [how, cloned] of Object.entries({
    throws: () => {
      throw new Error('refused');
    },
    'comes back empty': () => document.createDocumentFragment(),
  })) {
    for (const tag of ['pin-reset-guide', 'situation-questionnaire']) {
      it(`leaves what stands in <${tag}> to readers, and says why: its template ${how}`, async () => {
        const heard: string[] = [];
        const messages = await warnings(() =>
          replaced(Document.prototype, 'importNode', cloned, async () => {
            const guide = document.createElement(tag) as PinResetGuide;
            guide.lang = 'en';
            guide.addEventListener('procedure-ready', ({ type }) => heard.push(type));
            guide.addEventListener('procedure-error', ({ detail }) => heard.push(detail.code));
            guide.append('The leaflet');
            document.body.append(guide);
            await guide.updateComplete;
            guide.requestUpdate();
            await guide.updateComplete;
            expect(textOf(guide)).to.equal('The leaflet');
            guide.remove();
          }),
        );
        expect(heard).to.deep.equal(['language-failed']);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.include('cannot be shown here');
      });
    }
  }

  it('is as ever where the page is well', async () => {
    const guide = await fixture<PinResetGuide>('<pin-reset-guide lang="en">The leaflet</pin-reset-guide>');
    await guide.updateComplete;
    expect(textOf(guide)).to.include('PIN forgotten or locked');
  });
});
