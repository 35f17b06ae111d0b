import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { languages } from '../../src/index.js';
import type { PinResetGuide, ProcedureErrorDetail } from '../../src/index.js';
import {
  all,
  choose,
  nameOf,
  open,
  question,
  routes,
  settled,
  the,
  warnings,
  within,
} from '../lib/person.js';
import { replaced } from '../lib/replaced.js';

const japanese = languages.find(({ tag }) => tag === 'ja') ?? {};

/** Opens a page and says what its owner finds in the console. */
async function opened(page: TemplateResult) {
  let guide: PinResetGuide | undefined;
  const messages = await warnings(async () => (guide = await open(page)));
  return { guide: guide as PinResetGuide, messages };
}

const wrong: readonly (readonly [string, TemplateResult, RegExp])[] = [
  [
    'an unknown layout',
    html`<pin-reset-guide layout="wizard"></pin-reset-guide>`,
    /layout="wizard".*page, steps/,
  ],
  [
    'a heading level that HTML lacks',
    html`<pin-reset-guide heading-level="7"></pin-reset-guide>`,
    /heading-level="7".*1 to 6/,
  ],
  ['a language that we lack', html`<pin-reset-guide lang="xx"></pin-reset-guide>`, /lang="xx".*ja en/],
  [
    'an unknown language in the switch',
    html`<pin-reset-guide languages="ja tlh"></pin-reset-guide>`,
    /languages="tlh".*ja en/,
  ],
  [
    'an unknown section',
    html`<pin-reset-guide hide="footer"></pin-reset-guide>`,
    /hide="footer".*summary questions/,
  ],
  [
    'an unknown place to remember',
    html`<pin-reset-guide remember="forever"></pin-reset-guide>`,
    /remember="forever".*none, session, local/,
  ],
  [
    'an unknown fact',
    html`<pin-reset-guide situation="colour=red"></pin-reset-guide>`,
    /"colour".*pins, applicant/,
  ],
  [
    'an unknown value',
    html`<pin-reset-guide situation="phone=banana"></pin-reset-guide>`,
    /"banana" for "phone".*capable, none, unsure/,
  ],
  ['no query at all', html`<pin-reset-guide situation="&&=%"></pin-reset-guide>`, /Unknown fact ""/],
];

const misspelt: readonly (readonly [string, string])[] = [
  ['layuot', 'layout'],
  ['laguages', 'languages'],
  ['languags', 'languages'],
  ['lanng', 'lang'],
  ['heading_level', 'heading-level'],
  ['headinglevel', 'heading-level'],
  ['syncurl', 'sync-url'],
  ['remembers', 'remember'],
  ['situaton', 'situation'],
  ['cheklist-href', 'checklist-href'],
];

const foreign = [
  'data-lang',
  'aria-label',
  'class',
  'v-layout',
  ':lang',
  '@hide',
  'x-hide',
  '_ngcontent-ng-c1',
  'title',
];

const everyAttribute: Readonly<Record<string, string>> = {
  lang: 'ja',
  languages: 'none',
  layout: 'steps',
  situation: 'card=lost',
  'heading-level': '4',
  hide: 'questions',
  'questionnaire-href': '/q',
  'checklist-href': '/c',
  'report-href': '/r',
  remember: 'session',
  'sync-url': '',
};

const properties = [
  'lang',
  'languages',
  'layout',
  'situation',
  'headingLevel',
  'hide',
  'questionnaireHref',
  'checklistHref',
  'reportHref',
  'remember',
  'syncUrl',
  'now',
];

describe('A page owner who writes', () => {
  for (const [what, page, message] of wrong) {
    it(`${what} gets one message, and a guide that works`, async () => {
      const { guide, messages } = await opened(page);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.match(message);
      await choose(guide, 'Signature PIN');
      guide.requestUpdate();
      expect(guide.situation).to.deep.equal({ pins: ['signature'] });
      expect(routes(guide)).to.include('kiosk');
    });
  }

  for (const [name, meant] of misspelt) {
    it(`${name} hears that ${meant} was meant`, async () => {
      const place = document.createElement('div');
      place.innerHTML = `<pin-reset-guide ${name}="x"></pin-reset-guide>`;
      const { guide, messages } = await opened(html`${place}`);
      expect(messages).to.deep.equal([
        `<pin-reset-guide> There is no attribute "${name}". Did you mean "${meant}"?`,
      ]);
      the(guide, 'heading', 'My Number Card');
    });
  }

  it('attributes of frameworks and translators hears nothing', async () => {
    const place = document.createElement('div');
    place.innerHTML = `<pin-reset-guide ${foreign.map((name) => `${name}="x"`).join(' ')}></pin-reset-guide>`;
    const { messages } = await opened(html`${place}`);
    expect(messages).to.deep.equal([]);
  });

  it('the same mistake twice hears of it once', async () => {
    const { guide } = await opened(html`<pin-reset-guide></pin-reset-guide>`);
    const messages = await warnings(() => {
      guide.situation = 'colour=red';
      guide.situation = 'colour=red';
    });
    expect(messages).to.have.length(1);
  });

  it('a mistake can hear of it as an event', async () => {
    const guide = await open();
    const details: ProcedureErrorDetail[] = [];
    guide.addEventListener('procedure-error', ({ detail }) => details.push(detail));
    await warnings(() => (guide.situation = { phone: 7 } as never));
    expect(details.map(({ code }) => code)).to.deep.equal(['bad-situation']);
  });
});

describe('A page owner can', () => {
  it('set the level of the title, and all headings follow', async () => {
    const guide = await open(html`<pin-reset-guide heading-level="4"></pin-reset-guide>`);
    expect(the(guide, 'heading', 'My Number Card').localName).to.equal('h4');
    expect(the(guide, 'heading', 'What to bring').localName).to.equal('h5');
    expect(the(guide, 'heading', 'About the PINs').localName).to.equal('h6');
  });

  it('leave sections out', async () => {
    const headings: Readonly<Record<string, string>> = {
      questions: 'Your situation',
      routes: 'Possible ways',
      documents: 'What to bring',
      steps: 'What to do',
      notes: 'Good to know',
      sources: 'Sources',
    };
    for (const [section, heading] of Object.entries(headings)) {
      const guide = await open(html`<pin-reset-guide hide=${section}></pin-reset-guide>`);
      const names = all(guide, 'heading').map(nameOf);
      expect(names, section).not.to.include(heading);
      expect(names.length, section).to.be.greaterThan(5);
    }
    const bare = await open(html`<pin-reset-guide hide="actions language summary"></pin-reset-guide>`);
    expect(all(bare, 'button', 'Print')).to.have.length(0);
    expect(all(bare, 'disclosure', 'Language')).to.have.length(0);
  });

  it('choose the languages of the switch', async () => {
    const offered = async (languages: string) => {
      const guide = await open(html`<pin-reset-guide languages=${languages}></pin-reset-guide>`);
      all(guide, 'disclosure', 'Language').forEach((summary) => summary.click());
      return all(guide, 'button')
        .map(nameOf)
        .filter((name) => ['English', '日本語'].includes(name));
    };
    expect(await offered('')).to.deep.equal(['日本語', 'English']);
    expect(await offered('en ja')).to.deep.equal(['English', '日本語']);
    expect(await offered('none')).to.deep.equal([]);
    // What is written needs no review; what is translated does.
    expect(await offered('reviewed')).to.deep.equal(['日本語', 'English']);
    await replaced(japanese, 'status', 'translated', async () =>
      expect(await offered('reviewed')).to.deep.equal([]),
    );
    await replaced(japanese, 'status', 'reviewed', async () =>
      expect(await offered('reviewed')).to.deep.equal(['日本語', 'English']),
    );
  });

  it('link back to the questionnaire and the checklist, and take reports', async () => {
    const guide = await open(
      html`<pin-reset-guide questionnaire-href="/q#me" checklist-href="list.html" report-href="https://example.org/r"></pin-reset-guide>`,
    );
    const href = (name: string) => (the(guide, 'link', name) as HTMLAnchorElement).href;
    expect(href('Back to the questionnaire')).to.equal(new URL('/q#me', location.href).href);
    expect(href('Back to the checklist')).to.equal(new URL('list.html', document.baseURI).href);
    expect(href('Report an error')).to.equal('https://example.org/r');
  });

  it('not link to a script, and hears of it', async () => {
    const { guide, messages } = await opened(
      html`<pin-reset-guide questionnaire-href="javascript:alert(1)" checklist-href=" java&#9;script:alert(1)" report-href="data:text/html,x"></pin-reset-guide>`,
    );
    const links = [...within(guide)].filter((each) => each.localName === 'a');
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect((link as HTMLAnchorElement).protocol).to.match(/^(https?|tel):$/);
    expect(all(guide, 'link', 'Back to')).to.have.length(0);
    expect(messages).to.have.length(3);
    for (const name of ['questionnaire-href', 'checklist-href', 'report-href']) {
      expect(messages.filter((message) => message.includes(`${name}="`)).length, name).to.equal(1);
    }
  });

  it('set a moment that is none, hears of it once, and gets the present one', async () => {
    for (const wrong of [
      '2026-11-24',
      new Date('x'),
      new Date(8.64e15),
      Object.defineProperty(new Date('2026-11-24T03:00:00Z'), 'getTime', {
        value: () => {
          throw new Error('no');
        },
      }),
    ]) {
      const { guide, messages } = await opened(
        html`<pin-reset-guide remember="local" city-name="例市" .now=${wrong}></pin-reset-guide>`,
      );
      await choose(guide, 'Signature PIN');
      localStorage.clear();
      expect(messages).to.deep.equal([
        `<pin-reset-guide> now: ${typeof wrong} is not allowed. Allowed: a valid Date.`,
      ]);
      expect(all(guide, 'heading', 'What to bring').length).to.equal(1);
    }
    const { messages } = await opened(html`<pin-reset-guide .now=${null}></pin-reset-guide>`);
    expect(messages).to.deep.equal([]);
  });

  it('take a moment from another frame', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { Date: Theirs } = frame.contentWindow as unknown as typeof globalThis;
    const page = html`<pin-reset-guide .now=${new Theirs('2031-01-01T00:00:00Z')}></pin-reset-guide>`;
    const messages = await warnings(
      () => open(page),
      () => true,
    );
    frame.remove();
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('180 days');
  });

  it('name thousands of papers, and hears of it in one message each', async () => {
    const papers = [...'x'.repeat(5000)].map((_, index) => `paper-${index}`).join(',');
    const { guide, messages } = await opened(
      html`<pin-reset-guide situation="papers=${papers}"></pin-reset-guide>`,
    );
    expect(guide.situation['papers']).to.have.length(50);
    expect(messages).to.have.length(2);
  });

  it('hand in a situation, in words or as an object; a set in any form', async () => {
    const guide = await open(
      html`<pin-reset-guide situation="pins=signature%2Bcard-input&amp;phone=capable"></pin-reset-guide>`,
    );
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'card-input'], phone: 'capable' });
    guide.situation = { pins: ['unsure'] };
    expect(guide.situation).to.deep.equal({ pins: ['unsure'] });
    guide.setAttribute('situation', 'card=lost');
    expect(guide.situation).to.deep.equal({ card: 'lost' });
  });

  it('add to the set that the guide handed out, and hand it in again', async () => {
    const guide = await open(html`<pin-reset-guide situation="pins=signature"></pin-reset-guide>`);
    const { pins } = guide.situation;
    (pins as string[]).push('card-input');
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
    guide.situation = { pins: pins ?? [] };
    expect(guide.situation).to.deep.equal({ pins: ['signature', 'card-input'] });
    expect(routes(guide)).not.to.include('kiosk');
  });

  it('set the same situation on every render without disturbing the reader', async () => {
    const guide = await open(
      html`<pin-reset-guide layout="steps" situation="pins=signature"></pin-reset-guide>`,
    );
    await choose(guide, 'The card holder');
    guide.situation = { pins: ['signature'] };
    await guide.updateComplete;
    expect((the(guide, 'radio', 'The card holder') as HTMLInputElement).checked).to.equal(true);
  });

  it('set again what was set last, and keep what the reader has answered since', async () => {
    const guide = await open(html`<pin-reset-guide situation="pins=signature"></pin-reset-guide>`);
    await choose(guide, 'The card holder');
    guide.situation = { pins: ['signature'] };
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    guide.situation = { pins: ['card-input'] };
    expect(guide.situation).to.deep.equal({ pins: ['card-input'] });
  });

  it('set nothing, as often as they like, and keep what the reader has answered', async () => {
    const guide = await open();
    await choose(guide, 'Signature PIN');
    guide.situation = undefined;
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  it('take all answers back with an empty situation, as often as they like', async () => {
    const guide = await open();
    for (const time of ['first', 'second']) {
      await choose(guide, 'Signature PIN');
      guide.situation = {};
      expect(guide.situation, time).to.deep.equal({});
      await settled(guide);
    }
  });

  it('set the same again after a reset', async () => {
    const guide = await open(html`<pin-reset-guide situation="pins=signature"></pin-reset-guide>`);
    guide.reset();
    expect(guide.situation).to.deep.equal({});
    guide.situation = { pins: ['signature'] };
    expect(guide.situation).to.deep.equal({ pins: ['signature'] });
  });

  for (const [name, value] of Object.entries(everyAttribute)) {
    it(`take ${name} away again, as if it had never been there`, async () => {
      const place = document.createElement('div');
      place.innerHTML = `<pin-reset-guide ${name}="${value}"></pin-reset-guide>`;
      const { guide } = await opened(html`${place}`);
      const messages = await warnings(async () => {
        guide.removeAttribute(name);
        await settled(guide);
        await choose(guide, 'Signature PIN');
      });
      expect(messages).to.deep.equal([]);
      expect(question(guide)).to.equal('Who will go, or do it?');
      expect(the(guide, 'heading', 'My Number Card').localName).to.equal('h2');
      expect(all(guide, 'link', 'Back to')).to.have.length(0);
    });
  }

  it('leave properties undefined, as frameworks do', async () => {
    const guide = await open();
    const messages = await warnings(async () => {
      Object.assign(guide, Object.fromEntries(properties.map((name) => [name, undefined])));
      await settled(guide);
      await choose(guide, 'Signature PIN');
    });
    expect(messages).to.deep.equal([]);
    expect(question(guide)).to.equal('Who will go, or do it?');
  });

  it('take all answers back', async () => {
    const guide = await open(
      html`<pin-reset-guide situation="pins=signature&amp;goal=reset"></pin-reset-guide>`,
    );
    guide.reset();
    expect(guide.situation).to.deep.equal({});
    expect(guide.plan.next).to.equal('pins');
  });

  it('see in the guide’s states how far the reader is', async () => {
    const guide = await open();
    const states = () =>
      ['ready', 'answered', 'final', 'translated', 'error'].filter((name) =>
        guide.matches(`:state(${name})`),
      );
    expect(states()).to.deep.equal(['ready']);
    guide.situation = 'card=lost&pins=signature&applicant=holder&residence=japanese&goal=reset';
    await settled(guide);
    expect(states()).to.deep.equal(['ready', 'answered', 'final']);
  });

  it('see in the guide’s states whether its words are a translation', async () => {
    const isTranslated = async () => {
      const guide = await open(html`<pin-reset-guide lang="ja"></pin-reset-guide>`);
      return guide.matches(':state(translated)');
    };
    expect(await isTranslated()).to.equal(false);
    await replaced(japanese, 'status', 'reviewed', async () => expect(await isTranslated()).to.equal(true));
  });
});
