import { expect } from '@open-wc/testing';
import type { PinResetGuide } from '../../src/index.js';
import { clockScript } from '../lib/clock.js';
import { until } from '../lib/until.js';
import { within } from '../lib/person.js';
import type { HostilePage } from './hostile-pages.js';
import { hostilePages } from './hostile-pages.js';

// The way of somebody who can use a store kiosk.
const answers: Readonly<Record<string, string>> = {
  pins: 'signature',
  goal: 'reset',
  card: 'valid',
  'card-kind': 'standard',
  applicant: 'holder',
  residence: 'japanese',
  'other-pin': 'works',
  phone: 'capable',
};
// Not asked for by name: none of what ends a certificate has happened.
const inputs: Readonly<Record<string, string>> = {
  certificates: 'input[name="certificates-clue"][value="4"]',
};
const PARTS = [
  'base',
  'title',
  'summary',
  'heading',
  'question-title',
  'option',
  'item',
  'button',
  'detail',
  'hint',
];
const LOOKS = [
  ...['font-size', 'font-family', 'font-weight', 'font-style', 'line-height', 'color', 'background-color'],
  ...[
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-indent',
    'text-align',
    'text-shadow',
    'direction',
  ],
  ...[
    'white-space',
    'word-break',
    'display',
    'box-sizing',
    'padding',
    'margin',
    'border',
    'list-style',
    'hyphens',
  ],
];
const LISTEN = `<script>
  window.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
</script>`;

interface Visited {
  readonly frame: HTMLIFrameElement;
  readonly guide: PinResetGuide;
  readonly faults: () => readonly string[];
}

/** Opens a page in a frame of its own, 800 px wide. */
async function visit(page: Partial<HostilePage>): Promise<Visited> {
  const {
    head = '',
    around: [before, after] = ['', ''],
    tag = '',
    html = '',
    scripts,
    doctype,
    sandbox,
  } = page;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  const markup = `${doctype === false ? '' : '<!doctype html>'}<html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>${clockScript()}${LISTEN}${head}
    ${scripts ?? '<script type="module" src="/cdn/pin-reset-guide.js"></script>'}</head>
    <body>${before}<pin-reset-guide lang="en" ${tag}><p class="text">Read the official page.</p></pin-reset-guide>${after}</body></html>`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (doctype === false) {
    // The document of a frame's attribute is never in quirks mode.
    frame.src = URL.createObjectURL(
      new Blob([markup.replace(/"\/(cdn|node_modules|src)\//g, `"${location.origin}/$1/`)], {
        type: 'text/html',
      }),
    );
  } else frame.srcdoc = markup;
  document.body.append(frame);
  await isLoaded;
  const view = frame.contentWindow as Window & { readonly faults?: readonly string[] };
  return {
    frame,
    guide: view.document.querySelector('pin-reset-guide') as PinResetGuide,
    faults: () => view.faults ?? ['nobody listened'],
  };
}

const find = (root: Element, selector: string): HTMLElement | undefined =>
  [...within(root)].find((each): each is HTMLElement => each.matches(selector));

/** Answers as a reader does, one click after the other, until nothing is asked any more. */
async function walk(guide: PinResetGuide): Promise<void> {
  for (let fact = guide.plan.next; fact !== undefined; fact = guide.plan.next) {
    const selector = inputs[fact] ?? `input[name="${fact}"][value="${answers[fact]}"]`;
    await until(() => find(guide, selector), `Nobody asks for ${fact}`);
    find(guide, selector)?.click();
    await until(() => guide.plan.next !== fact, `${fact} was answered in vain`);
  }
}

/** How the parts look that everybody sees at first. */
function looksOf(guide: PinResetGuide): Readonly<Record<string, string>> {
  const looks: Record<string, string> = {};
  for (const part of PARTS) {
    const element = find(guide, `[part~="${part}"]`);
    if (!element) continue;
    const style = getComputedStyle(element);
    for (const name of LOOKS) looks[`${part}: ${name}`] = style.getPropertyValue(name);
  }
  return looks;
}

function isReady(guide: PinResetGuide): boolean {
  const notes = find(guide, 'procedure-notes');
  return (
    notes !== undefined && find(notes, 'li') !== undefined && find(guide, 'fieldset input') !== undefined
  );
}

describe('On a page that is hostile', () => {
  let plain: Readonly<Record<string, string>> = {};
  const isChromium = navigator.userAgent.includes('Chrome');

  before(async () => {
    const { frame, guide } = await visit({});
    await until(() => isReady(guide));
    plain = looksOf(guide);
    frame.remove();
    expect(Object.keys(plain).length).to.equal(PARTS.length * LOOKS.length);
  });

  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('there are at least 48 of them', () => expect(hostilePages.length).to.be.at.least(48));

  for (const page of hostilePages) {
    if (page.chromiumOnly && !isChromium) continue;

    if (page.staysText) {
      it(`${page.name}: the text inside the tag stays, for ${page.staysText}`, async () => {
        const { frame } = await visit(page);
        const text = frame.contentDocument?.querySelector<HTMLElement>('.text');
        expect(text?.offsetHeight).to.be.above(0);
      });
      continue;
    }

    it(`${page.name}: the reader gets there, and nothing breaks`, async () => {
      const { guide, faults } = await visit(page);
      await until(() => isReady(guide), 'The guide never came');
      if (!page.differs) expect(looksOf(guide)).to.deep.equal(plain);
      if (!page.cannotClick) {
        await walk(guide);
        expect(guide.plan.routes[0]).to.include({ id: 'kiosk', recommended: true });
        await until(() => find(guide, '[part~="item--recommended"]'), 'The way is not shown');
      }
      expect(faults()).to.deep.equal([]);
    });
  }
});
