import type {
  Municipality,
  PinResetGuide,
  ProcedureAnswerEvent,
  ProcedurePlanEvent,
  Situation,
} from 'pin-reset-guide';
import type { Mount } from './adapter.ts';
import { equal, ok } from './assert.ts';
import { choose, chosen, focused, guideIn, readyGuide, settled, textOf, titleOf, until } from './reader.ts';

/** A test: it gets the framework's component and an empty container on a page without elements. */
export interface Test {
  readonly title: string;
  readonly run: (mount: Mount, container: HTMLElement) => Promise<void>;
}

const register = () => import('pin-reset-guide/define');

// Functions, because each rendering has objects of its own.
const signature = (): Situation => ({ pins: ['signature'] });
const twoPins = (): Situation => ({ pins: ['signature', 'card-input'] });
const city = (en: string): Municipality => ({
  name: { ja: '例市', en },
  url: 'https://www.city.example.lg.jp/pin',
  checked: '2026-11-01',
  offices: [{ name: { ja: '本庁', en: 'Main hall' }, sessions: [{ from: '08:30', to: '17:15' }] }],
});

/** What has to hold in every framework, after the list of custom-elements-everywhere.com. */
export const contract: readonly Test[] = [
  {
    title: 'shows a guide without children',
    async run(mount, container) {
      await register();
      await mount(container, {});
      const guide = await readyGuide(container);
      ok(
        textOf(guide).includes('What were you doing when you were asked for the PIN?'),
        'the first question is there',
      );
      equal(guide.childElementCount, 0);
    },
  },
  {
    title: 'passes children, which are there before the element is',
    async run(mount, container) {
      const { update } = await mount(container, { fallback: 'Ask at the counter.' });
      equal(guideIn(container).textContent?.trim(), 'Ask at the counter.');
      await update({ fallback: 'Call us.' });
      equal(guideIn(container).textContent?.trim(), 'Call us.');
      await register();
      await readyGuide(container);
      equal(guideIn(container).textContent?.trim(), 'Call us.');
    },
  },
  {
    title: 'puts a child into a slot by its name',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, { notice: 'Closed on Friday.' });
      const slot = (await readyGuide(container)).shadowRoot?.querySelector<HTMLSlotElement>(
        'slot[name=notice]',
      );
      const slotted = () => slot?.assignedElements().map(({ textContent }) => textContent);
      equal(slotted(), ['Closed on Friday.']);
      await update({ notice: 'Open again.' });
      equal(slotted(), ['Open again.']);
      await update({});
      equal(slotted(), []);
    },
  },
  {
    title: 'hides the guide and shows it again',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, {});
      await readyGuide(container);
      await update({ isShown: false });
      equal(container.querySelector('pin-reset-guide'), null);
      await update({ isShown: true });
      await readyGuide(container);
    },
  },
  {
    title: 'sets a boolean to true and to false',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, { syncUrl: false });
      const guide = await readyGuide(container);
      equal(guide.syncUrl, false);
      await update({ syncUrl: true });
      await settled(guide);
      await choose(guide, 'Signature PIN');
      equal(location.hash, '#pin-reset?pins=signature');
      await update({ syncUrl: false });
      equal(guide.syncUrl, false);
    },
  },
  {
    title: 'sets a number',
    async run(mount, container) {
      await register();
      await mount(container, { headingLevel: 3 });
      equal(titleOf(await readyGuide(container))?.localName, 'h3');
    },
  },
  {
    title: 'sets a string',
    async run(mount, container) {
      await register();
      await mount(container, { lang: 'ja' });
      const guide = await readyGuide(container);
      await until(
        () => titleOf(guide)?.textContent?.includes('忘れた') === true,
        'the guide speaks Japanese',
      );
    },
  },
  {
    title: 'changes what was set, and takes it away again',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, { lang: 'en', headingLevel: 3 });
      const guide = await readyGuide(container);
      await update({ lang: 'ja', headingLevel: 1 });
      await until(
        () => titleOf(guide)?.textContent?.includes('忘れた') === true,
        'the guide speaks Japanese',
      );
      equal(titleOf(guide)?.localName, 'h1');
      await update({});
      await until(
        () => titleOf(guide)?.textContent?.includes('forgotten') === true,
        'the guide speaks English',
      );
      equal(titleOf(guide)?.localName, 'h2');
      equal(guideIn(container), guide);
    },
  },
  {
    title: 'hands in objects before the element is defined',
    async run(mount, container) {
      await mount(container, { situation: signature(), municipality: city('Rei City') });
      ok(!customElements.get('pin-reset-guide'), 'the element is not yet defined');
      await register();
      const guide = await readyGuide(container);
      await until(() => textOf(guide).includes('Rei City'), 'the city is shown');
      equal(guide.situation, signature());
    },
  },
  {
    title: 'hands in an object after the element is defined, and then another',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, { situation: signature() });
      const guide = await readyGuide(container);
      equal(guide.situation, signature());
      await update({ situation: { pins: ['card-input'], goal: 'reset' } });
      equal(guide.situation, { pins: ['card-input'], goal: 'reset' });
      await update({});
      equal(guide.situation, {});
    },
  },
  {
    title: 'hands in an array within an object',
    async run(mount, container) {
      await register();
      await mount(container, { situation: twoPins() });
      const guide = await readyGuide(container);
      equal(guide.situation, twoPins());
      ok(textOf(guide).includes('Signature PIN and Card-input PIN'), 'both stand under the answers');
    },
  },
  {
    title: 'hands in a city, and then another',
    async run(mount, container) {
      await register();
      const { update } = await mount(container, { municipality: city('Rei City') });
      const guide = await readyGuide(container);
      await until(() => textOf(guide).includes('Rei City'), 'the city is shown');
      await update({ municipality: city('Mihon Town') });
      await until(() => textOf(guide).includes('Mihon Town'), 'the other city is shown');
      ok(!textOf(guide).includes('Rei City'), 'the first city is gone');
      await update({});
      await until(() => !textOf(guide).includes('Mihon Town'), 'no city is shown');
    },
  },
  {
    title: 'gives the page the element, to listen by itself',
    async run(mount, container) {
      await register();
      const heard: ProcedureAnswerEvent[] = [];
      const given: (PinResetGuide | null)[] = [];
      await mount(container, {
        ref: (guide) => {
          given.push(guide);
          guide?.addEventListener('procedure-answer', (event) => heard.push(event));
        },
      });
      const guide = await readyGuide(container);
      equal(given, [guide]);
      await choose(guide, 'Signature PIN');
      equal(
        heard.map(({ detail }) => [detail.fact, detail.value]),
        [['pins', ['signature']]],
      );
    },
  },
  {
    title: 'hears each event once, with the present listener',
    async run(mount, container) {
      await register();
      const heard: string[] = [];
      const listeners = (name: string) => ({
        onAnswer: ({ type, detail }: ProcedureAnswerEvent) => heard.push(`${name} ${type} ${detail.fact}`),
        onPlan: ({ type, detail }: ProcedurePlanEvent) => heard.push(`${name} ${type} ${detail.plan.next}`),
      });
      const { update } = await mount(container, listeners('first'));
      const guide = await readyGuide(container);
      await choose(guide, 'Signature PIN');
      equal(heard.splice(0), ['first procedure-answer pins', 'first procedure-plan applicant']);
      await update(listeners('second'));
      await choose(guide, 'The card holder, alone');
      equal(heard.splice(0), ['second procedure-answer applicant', 'second procedure-plan residence']);
      await update({});
      await choose(guide, 'A Japanese national in Japan');
      equal(heard, []);
    },
  },
  {
    title: 'keeps the reader’s answers and the focus when it renders equal values again',
    async run(mount, container) {
      await register();
      const props = () => ({
        headingLevel: 3,
        situation: signature(),
        municipality: city('Rei City'),
        notice: 'Closed on Friday.',
      });
      const { update } = await mount(container, props());
      const guide = await readyGuide(container);
      await until(() => textOf(guide).includes('Rei City'), 'the city is shown');
      const input = await choose(guide, 'The card holder, alone');
      await update(props());
      await settled(guide);
      equal(guide.situation, { ...signature(), applicant: 'holder' });
      equal(chosen(guide).length, 1);
      equal(focused(), input);
    },
  },
  {
    title: 'leaves nothing behind, and can come again',
    async run(mount, container) {
      await register();
      let heard = 0;
      const first = await mount(container, { municipality: city('Rei City'), onAnswer: () => (heard += 1) });
      const guide = await readyGuide(container);
      first.unmount();
      await until(() => container.childElementCount === 0, 'the container is empty');
      equal(guide.isConnected, false);
      const second = await mount(container, { onAnswer: () => (heard += 1) });
      await choose(await readyGuide(container), 'Signature PIN');
      equal(heard, 1);
      second.unmount();
      await until(() => container.childElementCount === 0, 'the container is empty again');
    },
  },
];
