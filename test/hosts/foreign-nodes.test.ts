import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { PinResetGuide } from '../../src/index.js';
import { all, nameOf, open, settled, textOf, warnings, within } from '../lib/person.js';

/** What a page's script, an extension or a translator does to one text. */
type Disturb = (text: Text) => void;

const wrap =
  (tag: string): Disturb =>
  (text) => {
    const wrapper = document.createElement(tag);
    wrapper.textContent = `«${text.data}»`;
    text.replaceWith(wrapper);
  };

const item = (text: Text): Element | null => text.parentElement?.closest('li, section') ?? null;

const KINDS: Readonly<Record<string, Disturb>> = {
  'a <font> in its place': wrap('font'),
  'a tag of its own in its place': wrap('ya-tr-span'),
  'a <b> in its place': wrap('b'),
  'the text itself in a <mark>': (text) => {
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  },
  'readings above it': (text) => {
    const ruby = document.createElement('ruby');
    const reading = document.createElement('rt');
    reading.textContent = '«よみ»';
    ruby.append(text.data, reading);
    text.replaceWith(ruby);
  },
  'other words in the same node': (text) => (text.data = `«${text.data}»`),
  'its words in two nodes': (text) => text.splitText(1).before('«'),
  'its words gone': (text) => text.remove(),
  'a copy behind it': (text) => text.parentElement?.after(text.parentElement.cloneNode(true)),
  'a copy of all around it': (text) => item(text)?.after(item(text)?.cloneNode(true) ?? ''),
  'all around it moved to the end': (text) => item(text)?.parentNode?.append(item(text) ?? ''),
  'all around it gone': (text) => item(text)?.remove(),
  'an attribute only': (text) => text.parentElement?.setAttribute('data-hash', text.data),
};

/** Every text of the guide that is not disturbed yet. */
function* textsIn(guide: Element): Generator<Text> {
  for (const element of [...within(guide)].filter(({ localName }) => localName !== 'style')) {
    for (const node of (element.shadowRoot ?? element).childNodes) {
      if (node instanceof Text && node.data.trim() && !node.data.includes('«')) yield node;
    }
  }
}

/** All of it is disturbed but what a reader needs to go on. */
const disturbAll = (guide: Element, disturb: Disturb): void => {
  for (const text of [...textsIn(guide)]) if (text.isConnected) disturb(text);
};

const titles = (guide: PinResetGuide): readonly string[] =>
  [...within(guide)]
    .filter((each) => each.matches('procedure-routes'))
    .flatMap((part) => all(part, 'heading').map(nameOf));

const answersTo = {
  kiosk:
    'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works&certificates=valid&phone=capable',
  office:
    'pins=unsure&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&certificates=valid',
  hotline: 'pins=signature&goal=reset&card=lost&applicant=holder&residence=japanese',
};

// What stands below the ways is disturbed no differently, and there is much of it.
const guideFor = (situation: string): TemplateResult =>
  html`<pin-reset-guide lang="en" hide="notes sources steps" situation=${situation}></pin-reset-guide>`;

/** Says only where two long texts part. */
function expectSame(text: string, wanted = ''): void {
  const at = [...wanted].findIndex((letter, index) => letter !== [...text][index]);
  expect(text.slice(at, at + 60)).to.equal(wanted.slice(at, at + 60));
  expect(text.length).to.equal(wanted.length);
}

describe('Whatever others do to its nodes, the guide shows what the plan says', () => {
  const expected: Record<string, readonly [string, readonly string[]]> = {};

  before(async () => {
    for (const [name, situation] of Object.entries(answersTo)) {
      const guide = await open(guideFor(situation));
      expected[name] = [textOf(guide), titles(guide)];
    }
  });

  const become = async (guide: PinResetGuide, name: keyof typeof answersTo): Promise<void> => {
    (guide as { situation: unknown }).situation = answersTo[name];
    await settled(guide);
  };

  for (const [name, disturb] of Object.entries(KINDS)) {
    it(`${name}, once`, async () => {
      const guide = await open(guideFor(answersTo.kiosk));
      disturbAll(guide, disturb);
      await become(guide, 'hotline');
      expect(titles(guide)).to.deep.equal(expected['hotline']?.[1]);
      expectSame(textOf(guide), expected['hotline']?.[0]);
    });

    it(`${name}, after each rendering`, async () => {
      const guide = await open(guideFor(answersTo.kiosk));
      for (const next of ['hotline', 'office', 'kiosk'] as const) {
        disturbAll(guide, disturb);
        await settled(guide);
        await become(guide, next);
        expect(titles(guide), next).to.deep.equal(expected[next]?.[1]);
        expectSame(textOf(guide), expected[next]?.[0]);
      }
    });
  }

  for (const [name, disturb] of Object.entries(KINDS)) {
    it(`${name}, without end: it is left alone at last, and right again with the next plan`, async () => {
      const guide = await open(guideFor(answersTo.kiosk));
      const part = [...within(guide)].find((each) => each.matches('procedure-routes')) as Element;
      const root = part.shadowRoot as ShadowRoot;
      let rendered = 0;
      const seen = new WeakSet<Node>([root.querySelector('section') as Node]);
      // Once for each rendering: who went on for ever in between would stop the whole page.
      const watch = new MutationObserver(() => {
        const section = root.querySelector('section');
        if (!section || seen.has(section)) return;
        seen.add(section);
        rendered += 1;
        const [text] = [...textsIn(part)];
        if (text && rendered < 100) disturb(text);
      });
      watch.observe(root, { childList: true, subtree: true });
      for (const text of [...textsIn(part)].slice(0, 1)) disturb(text);
      for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
      await settled(guide);
      watch.disconnect();
      expect(rendered).to.be.at.most(10);
      await become(guide, 'hotline');
      expect(titles(guide)).to.deep.equal(expected['hotline']?.[1]);
    });
  }

  for (const name of ['a copy of all around it', 'all around it moved to the end', 'all around it gone']) {
    it(`${name}: it is put right at once, for it says something else`, async () => {
      const guide = await open(guideFor(answersTo.kiosk));
      const part = [...within(guide)].find((each) => each.matches('procedure-routes')) as Element;
      const text = [...textsIn(part)].find(({ data }) => data.includes('Recommended')) as Text;
      KINDS[name]?.(text);
      await Promise.resolve();
      await settled(guide);
      expectSame(textOf(guide), expected['kiosk']?.[0]);
    });
  }

  it('a badge that was put on another way is put back at once', async () => {
    const guide = await open(guideFor(answersTo.kiosk));
    const part = [...within(guide)].find((each) => each.matches('procedure-routes')) as Element;
    const badge = part.shadowRoot?.querySelector('[part~=badge]') as Element;
    [...(part.shadowRoot?.querySelectorAll('li') ?? [])].at(-1)?.prepend(badge);
    await Promise.resolve();
    await settled(guide);
    expectSame(textOf(guide), expected['kiosk']?.[0]);
  });

  it('a translation stays for the reader until there is something else to show', async () => {
    const guide = await open(guideFor(answersTo.kiosk));
    disturbAll(guide, wrap('ya-tr-span'));
    await Promise.resolve();
    await settled(guide);
    expect(textOf(guide)).to.include('«Recommended»');
  });

  it('all is well where all nodes are taken away, the first mark of Lit’s with them', async () => {
    const guide = await open(guideFor(answersTo.kiosk));
    const messages = await warnings(async () => {
      guide.shadowRoot?.replaceChildren();
      await Promise.resolve();
      await settled(guide);
      await become(guide, 'hotline');
    });
    expectSame(textOf(guide), expected['hotline']?.[0]);
    expect(messages).to.deep.equal([]);
  });
});
