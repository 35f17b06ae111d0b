import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define.js';
import type { PinResetGuide } from '../../src/index.js';
import { isOfPage } from './clock.js';
import { until } from './until.js';

/** What a person takes a thing for. Only what the guide uses. */
export type Role = 'button' | 'checkbox' | 'disclosure' | 'group' | 'heading' | 'link' | 'radio' | 'status';

const selectors: Readonly<Record<Role, string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  disclosure: 'summary',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  radio: 'input[type=radio]',
  status: '[role=status]',
};

/** Puts a page's markup in place and waits until the guide in it is ready. */
export async function open(page: TemplateResult = html`<pin-reset-guide></pin-reset-guide>`) {
  const root = await fixture<HTMLElement>(page);
  const guide = (
    root.matches('pin-reset-guide') ? root : root.querySelector('pin-reset-guide')
  ) as PinResetGuide;
  await until(() => all(guide, 'heading').length > 0, 'The guide never got ready');
  // What stands below the steps comes when all above is shown.
  await until(() => guide.plan.notes.some(({ id }) => !id.startsWith('city-')), 'The notes never came');
  await settled(guide);
  return guide;
}

/** Waits until an element and everything in it has words and shows them. */
export async function settled(element: Element): Promise<void> {
  for (;;) {
    const pending = [...within(element)].filter(
      (each): each is LitElement => 'isUpdatePending' in each && (each as LitElement).isUpdatePending,
    );
    if (pending.length === 0) return;
    await Promise.all(pending.map((each) => each.updateComplete));
  }
}

/** The element and everything below it, in the order of reading, through shadow roots. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* within(child);
}

/** Whether somebody can see it: nothing around it is closed or hidden. */
export function isShown(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const parent = parentOf(node);
    if (parent instanceof HTMLDetailsElement && !parent.open && !node.matches('summary')) return false;
    if (getComputedStyle(node).display === 'none') return false;
  }
  return true;
}

const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** All things of a role that somebody can see, whose name begins with these words. */
export function all(element: Element, role: Role, name = ''): readonly HTMLElement[] {
  return [...within(element)].filter(
    (each): each is HTMLElement =>
      each.matches(selectors[role]) && isShown(each) && nameOf(each).startsWith(name),
  );
}

/** The one thing of a role with this name; there must be one. Several: the first. */
export function the(element: Element, role: Role, name = ''): HTMLElement {
  const [found] = all(element, role, name);
  if (!found) {
    const names = all(element, role).map((each) => `"${nameOf(each)}"`);
    throw new Error(`No ${role} begins with "${name}". There are: ${names.join(', ') || 'none'}`);
  }
  return found;
}

/** What a screen reader calls it. */
export function nameOf(element: Element): string {
  const source =
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement
      ? element.labels?.[0]?.textContent
      : element instanceof HTMLFieldSetElement
        ? element.querySelector('legend')?.textContent
        : element.textContent);
  return clean(source ?? '');
}

/** Everything that can be read in an element at present. */
export function textOf(element: Element): string {
  const words: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (!(node instanceof Element)) return node.childNodes.forEach(read);
    if (node.matches('style, script') || !isShown(node)) return;
    const inside =
      node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    inside.forEach(read);
  };
  read(element);
  return clean(words.join(' '));
}

/** What leads to the names of the PINs. */
export const BY_NAME = 'Choose by the name of the PIN';

/** Opens the names of the PINs, and finds one of them. */
export async function pinNamed(guide: Element, name: string): Promise<HTMLElement> {
  if (all(guide, 'checkbox', name).length === 0) await click(guide, 'disclosure', BY_NAME);
  return the(guide, 'checkbox', name);
}

/** Clicks on it and waits for what comes of it. */
export async function click(guide: Element, role: Role, name: string): Promise<void> {
  the(guide, role, name).click();
  await settled(guide);
}

/** Chooses an answer by its words, whether one or several can be chosen. A PIN can be chosen by its name, behind a click. */
export async function choose(guide: Element, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    // The question asked last stands last.
    const answer = all(guide, 'radio', name).at(-1) ?? all(guide, 'checkbox', name)[0];
    const isHidden = !answer && all(guide, 'disclosure', BY_NAME).length > 0;
    (answer ?? (isHidden ? await pinNamed(guide, name) : the(guide, 'checkbox', name))).click();
    await settled(guide);
  }
}

/** Presses a key and waits for what comes of it. */
export async function press(guide: Element, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(guide);
}

/** What has the focus, however deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The heading of the question that is asked, of the last if there are several. */
export const question = (guide: Element): string => nameOf(all(guide, 'group').at(-1) ?? guide);

/** The ways that are shown, the first first. */
export const routes = ({ plan }: PinResetGuide): readonly string[] => plan.routes.map(({ id }) => id);

/**
 * What the page's owner finds in the console while something happens. By default without what comes with the moment alone:
 * that our own statements have grown old.
 */
export async function warnings(
  act: () => unknown,
  isWanted: (message: string) => boolean = isOfPage,
): Promise<readonly string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard.filter((message) => message.startsWith('<') && isWanted(message));
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
