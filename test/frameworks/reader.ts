import type { PinResetGuide } from 'pin-reset-guide';

/** The one guide in a container. */
export function guideIn(container: Element): PinResetGuide {
  const guides = container.querySelectorAll('pin-reset-guide');
  const [guide] = guides;
  if (guides.length !== 1 || !guide) throw new Error(`There are ${guides.length} guides, not one`);
  return guide;
}

/** The guide, as soon as it shows its title. */
export async function readyGuide(container: Element): Promise<PinResetGuide> {
  await until(() => titleOf(guideIn(container)) !== undefined, 'the guide shows its title');
  return guideIn(container);
}

/** The title of a guide. */
export const titleOf = (guide: Element): Element | undefined =>
  [...within(guide)].find((each) => each.matches('[part~=title]:is(h1, h2, h3, h4, h5, h6)'));

/** Everything written in an element, through shadow roots. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inside.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** Chooses an answer by the words beside it, with the focus where a reader would have it. */
export async function choose(guide: PinResetGuide, label: string): Promise<HTMLInputElement> {
  const find = () => inputs(guide).find((input) => labelOf(input).startsWith(label));
  await until(() => find() !== undefined, `"${label}" can be chosen`);
  const input = find();
  if (!input) throw new Error(`"${label}" is gone`);
  input.focus();
  input.click();
  await settled(guide);
  return input;
}

/** The words of the answers that are chosen where questions are asked. */
export const chosen = (guide: PinResetGuide): readonly string[] =>
  inputs(guide)
    .filter((input) => input.checked)
    .map(labelOf);

/** What has the focus, however deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until everything in an element has rendered. */
export async function settled(element: Element): Promise<void> {
  for (;;) {
    const pending = [...within(element)].filter(
      (each): each is PinResetGuide => 'isUpdatePending' in each && each.isUpdatePending === true,
    );
    if (pending.length === 0) return;
    await Promise.all(pending.map((each) => each.updateComplete));
  }
}

/** Waits, from frame to frame, until something is so. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`In vain waited until ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* within(child);
}

const inputs = (guide: Element): readonly HTMLInputElement[] =>
  [...within(guide)].filter(
    (each): each is HTMLInputElement =>
      each instanceof HTMLInputElement && ['radio', 'checkbox'].includes(each.type),
  );

const labelOf = (input: HTMLInputElement): string => textOf(input.labels?.[0] ?? input).trim();
