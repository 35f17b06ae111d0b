import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { PinResetGuide, SituationQuestionnaire } from '../../src/index.js';
import { reiCity } from '../lib/cities.js';
import { clockScript } from '../lib/clock.js';
import { all, choose, click, isShown, open, settled, textOf, the, warnings, within } from '../lib/person.js';
import { holdsAlways } from '../lib/seeded.js';
import { until } from '../lib/until.js';

const TITLE = 'My Number Card: PIN forgotten or locked';
const titled = (guide: Element): boolean => textOf(guide).includes(TITLE);

/** The page a server would send for the same place: a tag, some text in it, and what the server knows. */
function morph(present: Element, next: Element): void {
  for (const { name } of [...present.attributes]) if (!next.hasAttribute(name)) present.removeAttribute(name);
  for (const { name, value } of [...next.attributes]) present.setAttribute(name, value);
  present.replaceChildren(...[...next.childNodes].map((node) => node.cloneNode(true)));
}

describe('Whatever happens to a guide on its page', () => {
  afterEach(() => document.querySelectorAll('iframe, .life').forEach((each) => each.remove()));

  it('it goes on when it is moved, fifty times', async () => {
    const guide = await open(html`<pin-reset-guide></pin-reset-guide>`);
    await choose(guide, 'Signature PIN');
    const [one, other] = [document.createElement('div'), document.createElement('section')];
    one.className = other.className = 'life';
    document.body.append(one, other);
    for (let move = 0; move < 50; move += 1) (move % 2 ? one : other).append(guide);
    await settled(guide);
    await choose(guide, 'The card holder');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    expect(all(guide, 'heading', 'What to bring').length).to.equal(1);
  });

  it('a copy of it is a guide with what its tag says', async () => {
    const guide = await open(
      html`<pin-reset-guide heading-level="4" situation="pins=signature"></pin-reset-guide>`,
    );
    await choose(guide, 'The card holder');
    const copy = guide.cloneNode(true) as PinResetGuide;
    copy.className = 'life';
    document.body.append(copy);
    await until(() => titled(copy));
    expect(copy.situation).to.deep.equal({ pins: ['signature'] });
    expect(the(copy, 'heading', TITLE).localName).to.equal('h4');
  });

  it('a template makes as many as are wanted', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<div class="life"><pin-reset-guide><p>Text</p></pin-reset-guide></div>';
    for (const each of [1, 2]) {
      document.body.append(template.content.cloneNode(true));
      await until(() => document.querySelectorAll('.life').length === each);
    }
    const guides = [...document.querySelectorAll<PinResetGuide>('.life pin-reset-guide')];
    for (const guide of guides) await until(() => titled(guide));
    await choose(guides[0] as Element, 'Signature PIN');
    expect(guides.map(({ situation }) => situation)).to.deep.equal([{ pins: ['signature'] }, {}]);
  });

  it('it goes without a word when what is around it is written anew, also while it renders', async () => {
    const errors: unknown[] = [];
    const hear = (event: Event) => errors.push(event);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const around = await fixture<HTMLElement>(html`<div></div>`);
    for (const wait of [0, 1, 2, 3]) {
      around.innerHTML =
        '<pin-reset-guide lang="ja" remember="session" sync-url city-name="例市"></pin-reset-guide>';
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      around.innerHTML = '';
    }
    around.innerHTML = '<pin-reset-guide lang="en"></pin-reset-guide>';
    await until(() => titled(around));
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(errors).to.deep.equal([]);
  });

  it('it keeps its looks, its answers and its words in another document', async () => {
    const guide = await open(html`<pin-reset-guide lang="en"></pin-reset-guide>`);
    await choose(guide, 'Signature PIN');
    const partOf = (part: string) =>
      [...within(guide)].find((each) => each.matches(`[part~=${part}]`)) as Element;
    const looks = () =>
      ['base', 'option', 'item', 'heading'].map((part) => {
        const { fontFamily, paddingTop, display } = getComputedStyle(partOf(part));
        return [part, fontFamily, paddingTop, display];
      });
    const before = looks();
    const frame = document.createElement('iframe');
    frame.width = '800';
    document.body.append(frame);
    frame.contentDocument?.body.append(guide);
    await settled(guide);
    expect(looks()).to.deep.equal(before);
    await choose(guide, 'The card holder');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    document.body.append(guide);
    guide.classList.add('life');
    await settled(guide);
    expect(looks()).to.deep.equal(before);
  });

  it('it keeps the reader’s answers when a page is morphed around it', async () => {
    const guide = await open(html`<pin-reset-guide situation="pins=signature"><p>Text</p></pin-reset-guide>`);
    await choose(guide, 'The card holder');
    const root = guide.shadowRoot;
    const next = document.createElement('div');
    next.innerHTML =
      '<pin-reset-guide situation="pins=signature" heading-level="3"><p>Newer text</p></pin-reset-guide>';
    morph(guide, next.firstElementChild as Element);
    await settled(guide);
    expect(guide.shadowRoot).to.equal(root);
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
    expect(the(guide, 'heading', TITLE).localName).to.equal('h3');
    expect(isShown(guide.querySelector('p') as Element) && textOf(guide).includes('Newer text')).to.equal(
      false,
    );
  });

  it('it goes on when the page was kept and comes back', async () => {
    const guide = await open(html`<pin-reset-guide></pin-reset-guide>`);
    await choose(guide, 'Signature PIN');
    for (const type of ['pagehide', 'freeze', 'resume', 'pageshow']) {
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
    await choose(guide, 'The card holder');
    expect(guide.situation).to.deep.equal({ pins: ['signature'], applicant: 'holder' });
  });

  it('it leaves no listener behind, after a hundred of them with everything on', async () => {
    const kept = new Map<string, number>();
    const holders = [window, document] as const;
    const restore = holders.flatMap((holder) =>
      (['addEventListener', 'removeEventListener'] as const).map((name) => {
        const original = holder[name].bind(holder) as (...given: unknown[]) => void;
        Reflect.set(holder, name, (type: string, ...given: unknown[]) => {
          kept.set(type, (kept.get(type) ?? 0) + (name === 'addEventListener' ? 1 : -1));
          original(type, ...given);
        });
        return () => Reflect.deleteProperty(holder, name);
      }),
    );
    const timers = new Set<unknown>();
    const start = window.setInterval.bind(window);
    const stop = window.clearInterval.bind(window);
    Reflect.set(window, 'setInterval', (...given: Parameters<typeof setInterval>) => {
      const timer = start(...given);
      timers.add(timer);
      return timer;
    });
    Reflect.set(window, 'clearInterval', (timer: number) => {
      timers.delete(timer);
      stop(timer);
    });
    for (let round = 0; round < 100; round += 1) {
      const guide = document.createElement('pin-reset-guide');
      guide.municipality = reiCity;
      guide.syncUrl = true;
      const questionnaire = document.createElement('situation-questionnaire');
      document.body.append(guide, questionnaire);
      if (round % 25 === 0) {
        await until(() => titled(guide));
        await settled(guide);
      }
      guide.remove();
      questionnaire.remove();
    }
    restore.forEach((act) => act());
    Object.assign(window, { setInterval: start, clearInterval: stop });
    expect([...kept].filter(([, count]) => count !== 0)).to.deep.equal([]);
    expect(timers.size).to.equal(0);
  });

  it('it takes what was set before it was one of ours', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><head>${clockScript()}</head><body><pin-reset-guide></pin-reset-guide><script>
      Object.assign(document.querySelector('pin-reset-guide'), {
        situation: { pins: ['signature'] },
        municipality: { name: { ja: '例市' } },
        headingLevel: 5,
        now: new Date('2026-11-24T01:00:00Z'),
      });
    </script><script type="module" src="/cdn/pin-reset-guide.js"></script></body></html>`;
    document.body.append(frame);
    const guide = () => frame.contentDocument?.querySelector('pin-reset-guide') as PinResetGuide;
    await until(() => guide());
    // Nodes of another document are no nodes of this one: what can be read is asked for by its part.
    await until(() =>
      [...within(guide())].some(
        (each) => each.matches('[part~=summary]') && each.textContent.includes('Your city: 例市'),
      ),
    );
    expect(guide().situation).to.deep.equal({ pins: ['signature'] });
    expect(all(guide(), 'heading', TITLE)[0]?.localName).to.equal('h5');
    expect(Object.keys(guide()).includes('situation')).to.equal(false);
  });
});

describe('Whatever a page sets', () => {
  const odd = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withObjectString: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.string(),
    fc.constantFrom<unknown>(
      ...[
        '',
        ' ',
        '\0',
        '<b>x</b>',
        'javascript:alert(1)',
        '__proto__',
        'constructor',
        '{"a":',
        '[]',
        '9'.repeat(400),
        'あ'.repeat(2000),
      ],
      ...[
        NaN,
        Infinity,
        -1,
        0,
        1.5,
        Symbol('x'),
        () => 'x',
        class {},
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('no');
            },
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      ],
    ),
  );

  for (const tag of ['pin-reset-guide', 'situation-questionnaire'] as const) {
    it(`<${tag}> throws nothing, shows its title, and says of each wrong thing once`, async function () {
      this.timeout(120_000);
      const element: PinResetGuide | SituationQuestionnaire = document.createElement(tag);
      const { elementProperties, observedAttributes } = element.constructor as typeof PinResetGuide;
      const properties = [...elementProperties].flatMap(([name, { state }]) =>
        state || name === 'lang' ? [] : [String(name)],
      );
      const page = await fixture<HTMLElement>(html`<div lang="en">${element}</div>`);
      await until(() => all(page, 'heading').length > 0);
      const heard = await warnings(async () => {
        await holdsAlways(
          fc.asyncProperty(fc.constantFrom(...properties), odd, async (name, value) => {
            Reflect.set(element, name, value);
            await element.updateComplete;
            expect(all(element, 'heading').length, `${name} = ${String(typeof value)}`).to.be.above(0);
            if (name === 'municipality' || name === 'now') Reflect.set(element, name, undefined);
          }),
          250,
        );
        await holdsAlways(
          fc.asyncProperty(
            fc.constantFrom(...observedAttributes.filter((name) => name !== 'lang')),
            fc.string({ unit: 'binary' }),
            async (name, value) => {
              element.setAttribute(name, value);
              await element.updateComplete;
              expect(all(element, 'heading').length, `${name}="${value}"`).to.be.above(0);
              element.removeAttribute(name);
            },
          ),
          150,
        );
      });
      expect(heard.length).to.equal(new Set(heard).size);
      expect(heard.length).to.be.above(10);
      element.removeAttribute('lang');
      if (tag === 'pin-reset-guide') {
        element.reset();
        await settled(element);
        await choose(element, 'Signature PIN');
        expect(element.situation).to.deep.equal({ pins: ['signature'] });
        await click(element, 'button', 'Start again');
      }
    });
  }
});
