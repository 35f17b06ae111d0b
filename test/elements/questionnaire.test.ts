import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { PinResetGuide, ProcedureAnswerDetail, SituationQuestionnaire } from '../../src/index.js';
import { foreignSituations } from '../lib/foreign-situations.js';
import { all, choose, click, focused, nameOf, settled, textOf, the, warnings } from '../lib/person.js';
import { until } from '../lib/until.js';

const both = html`<div>
  <situation-questionnaire></situation-questionnaire>
  <pin-reset-guide></pin-reset-guide>
</div>`;

/** Opens a page and waits until everything on it shows what it has to show. */
async function opened(page: TemplateResult = both) {
  const root = await fixture<HTMLElement>(page);
  const find = <T extends Element>(tag: string) => root.querySelector(tag) as unknown as T;
  const questionnaire = find<SituationQuestionnaire>('situation-questionnaire');
  const guide = find<PinResetGuide>('pin-reset-guide');
  for (const each of [questionnaire, guide].filter(Boolean)) {
    await until(() => all(each, 'heading').length > 0, 'It never got ready');
    await settled(each);
  }
  return { root, questionnaire, guide };
}

describe('A reader who answers the questionnaire', () => {
  beforeEach(() => sessionStorage.clear());

  it('finds the questions, each with what it changes, and that job and visa change no way', async () => {
    const { questionnaire } = await opened();
    expect(all(questionnaire, 'group').map(nameOf)).to.deep.equal([
      'Who will go, or do it?',
      'Whose card is it?',
      'What is the card holder’s work or study?',
    ]);
    await click(questionnaire, 'disclosure', 'ID documents');
    expect(nameOf(all(questionnaire, 'group').at(-1) as Element)).to.equal(
      'Which of these ID documents does the person have who goes to the office?',
    );
    expect(textOf(questionnaire).match(/This changes/g)?.length).to.equal(4);
    expect(textOf(questionnaire)).to.include(
      'Neither the job nor the type of visa changes where to go or what to do.',
    );
  });

  it('is asked about the renewal only with a stay that has a limit', async () => {
    const { questionnaire } = await opened();
    await choose(questionnaire, 'A foreign national with a period of stay');
    expect(all(questionnaire, 'group').map(nameOf)).to.include(
      'Has the period of stay been renewed since the card was made?',
    );
    expect(textOf(questionnaire).match(/This changes/g)?.length).to.equal(4);
    await choose(questionnaire, 'Yes, but the My Number Card');
    expect(questionnaire.situation).to.deep.equal({ residence: 'limited', renewal: 'granted' });
    await choose(questionnaire, 'A Japanese national in Japan');
    // What is not asked any more is not said any more.
    expect(questionnaire.situation).to.deep.equal({ residence: 'japanese' });
  });

  it('sees every guide follow, live', async () => {
    const { questionnaire, guide } = await opened();
    await choose(questionnaire, 'Someone else: the card holder does not come');
    expect(guide.situation).to.deep.equal({ applicant: 'proxy' });
    expect(guide.plan.routes.some(({ id }) => id === 'kiosk')).to.equal(false);
    await click(questionnaire, 'disclosure', 'ID documents');
    await choose(questionnaire, 'The card holder, alone or with a helper', 'Passport', 'Bank book');
    expect(guide.situation).to.deep.equal({ applicant: 'holder', papers: ['passport', 'bank-book'] });
  });

  it('sees a guide follow that comes later, with what the guide knows itself', async () => {
    const { root, questionnaire } = await opened(
      html`<div><situation-questionnaire situation="residence=japanese"></situation-questionnaire></div>`,
    );
    await choose(questionnaire, 'The card holder');
    const later = document.createElement('pin-reset-guide');
    later.setAttribute('situation', 'pins=signature&residence=limited');
    root.append(later);
    await settled(later);
    expect(later.situation).to.deep.equal({
      pins: ['signature'],
      applicant: 'holder',
      residence: 'japanese',
    });
  });

  it('is heard once: only the questionnaire sends the answer, the guide its new plan', async () => {
    const { root, questionnaire } = await opened();
    const heard: (readonly [string, string])[] = [];
    const details: ProcedureAnswerDetail[] = [];
    for (const type of ['procedure-answer', 'procedure-plan']) {
      root.addEventListener(type, ({ target, ...event }) => {
        heard.push([type, (target as Element).localName]);
        void event;
      });
    }
    root.addEventListener('procedure-answer', ({ detail }) => details.push(detail));
    await choose(questionnaire, 'Someone else: the card holder does not come');
    expect(heard.sort()).to.deep.equal([
      ['procedure-answer', 'situation-questionnaire'],
      ['procedure-plan', 'pin-reset-guide'],
    ]);
    expect(details).to.deep.equal([
      { procedure: null, fact: 'applicant', value: 'proxy', situation: { applicant: 'proxy' } },
    ]);
  });

  it('goes from the guide back to it', async () => {
    const { questionnaire, guide } = await opened();
    await click(guide, 'button', 'Back to the questionnaire');
    expect(focused()).to.equal(the(questionnaire, 'heading', 'About you'));
  });

  it('can have it all forgotten, also what was remembered and what guides took from it', async () => {
    const { questionnaire, guide } = await opened(
      html`<div>
        <situation-questionnaire remember="session"></situation-questionnaire>
        <pin-reset-guide situation="pins=signature"></pin-reset-guide>
      </div>`,
    );
    expect(all(questionnaire, 'button', 'Forget my answers').length).to.equal(1);
    await choose(questionnaire, 'The card holder', 'Employed');
    expect(sessionStorage.getItem('procedure-guide:situation')).to.include('employee');
    await click(questionnaire, 'button', 'Forget my answers');
    expect(questionnaire.situation).to.deep.equal({});
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(sessionStorage.length).to.equal(0);
  });

  it('can have it all forgotten, also what a guide has remembered of it', async () => {
    const { questionnaire, guide } = await opened(
      html`<div>
        <situation-questionnaire></situation-questionnaire>
        <pin-reset-guide remember="session"></pin-reset-guide>
      </div>`,
    );
    await choose(questionnaire, 'Someone else: the card holder does not come');
    await choose(guide, 'Signature PIN');
    expect(sessionStorage.getItem('procedure-guide:pin-reset')).to.include('proxy');
    await click(questionnaire, 'button', 'Forget my answers');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    expect(sessionStorage.getItem('procedure-guide:pin-reset')).not.to.include('proxy');
  });

  it('hears each time that it is forgotten', async () => {
    const { questionnaire } = await opened();
    const status = all(questionnaire, 'status').at(-1) as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => said.push(nameOf(status))).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const times of [1, 2]) {
      await click(questionnaire, 'button', 'Forget my answers');
      await until(() => said.filter((words) => words === 'Forgotten').length === times);
    }
  });

  it('finds there what a guide knew before it came', async () => {
    const { root, guide } = await opened(
      html`<div><pin-reset-guide situation="pins=signature&applicant=proxy"></pin-reset-guide></div>`,
    );
    const later = document.createElement('situation-questionnaire');
    root.append(later);
    await until(() => later.situation['applicant'] === 'proxy');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'proxy' });
  });

  it('goes on with the other one when one of two goes', async () => {
    const { root, questionnaire, guide } = await opened(
      html`<div>
        <situation-questionnaire></situation-questionnaire>
        <situation-questionnaire id="other"></situation-questionnaire>
        <pin-reset-guide></pin-reset-guide>
      </div>`,
    );
    root.querySelector('#other')?.remove();
    await settled(guide);
    expect(all(guide, 'button', 'Back to the questionnaire').length).to.equal(1);
    await choose(questionnaire, 'The card holder');
    expect(guide.situation).to.deep.equal({ applicant: 'holder' });
  });

  it('takes along what a city’s guide calls a paper of its own', async () => {
    const { questionnaire, guide } = await opened(
      html`<div>
        <situation-questionnaire situation="papers=passport,bus-pass"></situation-questionnaire>
        <pin-reset-guide></pin-reset-guide>
      </div>`,
    );
    expect(guide.situation['papers']).to.deep.equal(['passport', 'bus-pass']);
    await click(questionnaire, 'disclosure', 'ID documents');
    await choose(questionnaire, 'Bank book');
    expect(guide.situation['papers']).to.deep.equal(['passport', 'bank-book', 'bus-pass']);
  });

  it('finds the answers again when the page remembers them', async () => {
    const remembering = html`<div>
      <situation-questionnaire remember="session"></situation-questionnaire>
      <pin-reset-guide></pin-reset-guide>
    </div>`;
    const { root, questionnaire } = await opened(remembering);
    await choose(questionnaire, 'The card holder');
    root.remove();
    const { guide } = await opened(remembering);
    expect(guide.situation).to.deep.equal({ applicant: 'holder' });
  });

  it('can answer in the guide, too: questionnaire and other guides follow', async () => {
    const { questionnaire, root, guide } = await opened(
      html`<div>
        <situation-questionnaire></situation-questionnaire>
        <pin-reset-guide
          situation="pins=signature&goal=reset&card=valid&card-kind=standard"
        ></pin-reset-guide>
        <pin-reset-guide id="other"></pin-reset-guide>
      </div>`,
    );
    const answers: string[] = [];
    root.addEventListener('procedure-answer', ({ target }) => answers.push((target as Element).localName));
    await choose(guide, 'The guardian of an adult');
    expect(questionnaire.situation).to.deep.equal({ applicant: 'guardian' });
    expect((root.querySelector('#other') as PinResetGuide).situation).to.deep.equal({
      applicant: 'guardian',
    });
    expect(answers).to.deep.equal(['pin-reset-guide']);
  });

  it('keeps what the questionnaire says when a guide starts again', async () => {
    const { questionnaire, guide } = await opened();
    await choose(questionnaire, 'The card holder');
    await choose(guide, 'Signature PIN');
    await click(guide, 'button', 'Start again');
    expect(guide.situation).to.deep.equal({ applicant: 'holder' });
    guide.situation = { pins: ['card-input'] };
    expect(guide.situation).to.deep.equal({ pins: ['card-input'], applicant: 'holder' });
  });

  it('sees what the page says later in a guide everywhere, for the newest word counts', async () => {
    const { questionnaire, guide } = await opened();
    await choose(questionnaire, 'The card holder');
    guide.situation = { pins: ['card-input'], applicant: 'proxy' };
    expect(guide.situation).to.deep.equal({ pins: ['card-input'], applicant: 'proxy' });
    expect(questionnaire.situation).to.deep.equal({ applicant: 'proxy' });
    questionnaire.situation = { applicant: 'parent' };
    expect(guide.situation).to.deep.equal({ pins: ['card-input'], applicant: 'parent' });
  });

  it('goes on with a guide alone when the questionnaire is taken away', async () => {
    const { questionnaire, guide } = await opened();
    await choose(questionnaire, 'The card holder');
    questionnaire.remove();
    await settled(guide);
    expect(all(guide, 'button', 'Back to the questionnaire')).to.deep.equal([]);
    guide.situation = {};
    expect(guide.situation).to.deep.equal({});
  });

  it('reads it in Japanese', async () => {
    const { questionnaire } = await opened(
      html`<div><situation-questionnaire lang="ja"></situation-questionnaire></div>`,
    );
    await until(() => textOf(questionnaire).includes('あなたについて'));
    expect(all(questionnaire, 'button', '回答を消す').length).to.equal(1);
  });
});

describe('A page without a questionnaire', () => {
  it('has a link back to it where the page says so, and none otherwise', async () => {
    const { guide } = await opened(
      html`<div><pin-reset-guide questionnaire-href="/questions"></pin-reset-guide></div>`,
    );
    expect(the(guide, 'link', 'Back to the questionnaire').getAttribute('href')).to.include('/questions');
    const { guide: other } = await opened(html`<div><pin-reset-guide></pin-reset-guide></div>`);
    expect(textOf(other)).not.to.include('Back to the questionnaire');
  });
});

describe('A page sets the questionnaire', () => {
  it('by attribute and property, and what is not allowed is named', async () => {
    const messages = await warnings(async () => {
      const { questionnaire, guide } = await opened(
        html`<div>
          <situation-questionnaire situation="residence=limited&visa=engineer"></situation-questionnaire>
          <pin-reset-guide></pin-reset-guide>
        </div>`,
      );
      expect(questionnaire.situation).to.deep.equal({ residence: 'limited' });
      questionnaire.situation = { residence: 'japanese', occupation: 'student' };
      expect(guide.situation).to.deep.equal({ residence: 'japanese', occupation: 'student' });
      questionnaire.reset();
      expect(guide.situation).to.deep.equal({});
    });
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.match(
      /<situation-questionnaire> Unknown fact "visa".*applicant, residence, renewal/,
    );
  });
});

describe('Two versions on one page', () => {
  const tell = (detail: unknown) =>
    document.dispatchEvent(new CustomEvent('procedure-situation', { detail }));

  it('agree: a guide follows the questionnaire of another version', async () => {
    const { guide } = await opened(html`<div><pin-reset-guide></pin-reset-guide></div>`);
    tell({
      protocol: 1,
      situation: { residence: 'limited', future: 'x', applicant: 'robot' },
      byReader: true,
      more: 1,
    });
    expect(guide.situation).to.deep.equal({ residence: 'limited' });
    tell({ protocol: 1, situation: null, byReader: false });
  });

  it('ignore what they do not know, and nothing is thrown or reported', async () => {
    const { questionnaire, guide } = await opened();
    const messages = await warnings(() => {
      foreignSituations.forEach((detail) => tell(detail));
    });
    expect([questionnaire.situation, guide.situation]).to.deep.equal([{}, {}]);
    expect(messages).to.deep.equal([]);
  });

  it('ask and are answered by events on the document', async () => {
    const { questionnaire } = await opened();
    await choose(questionnaire, 'The card holder');
    const heard: unknown[] = [];
    const hear = ({ detail }: CustomEvent<unknown>) => heard.push(detail);
    document.addEventListener('procedure-situation', hear);
    document.dispatchEvent(new CustomEvent('procedure-situation-request', { detail: { protocol: 1 } }));
    document.removeEventListener('procedure-situation', hear);
    expect(heard).to.deep.equal([{ protocol: 1, situation: { applicant: 'holder' }, byReader: false }]);
  });
});
