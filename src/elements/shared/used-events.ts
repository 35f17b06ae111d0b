const CONTROL = 'a[href], button, input, label, summary';
const ARROWS = 'input[type="radio"]';

/** Which key a control uses, by what it is. Escape, Tab and all others are the page's. */
const KEYS: Readonly<Record<string, string>> = {
  ' ': 'button, input, summary',
  Enter: 'a[href], button, input, summary',
  ArrowUp: ARROWS,
  ArrowDown: ARROWS,
  ArrowLeft: ARROWS,
  ArrowRight: ARROWS,
};

const TYPES = ['keydown', 'keypress', 'keyup', 'click', 'touchstart', 'touchend', 'input'];

/** The roots of all elements of ours. */
const roots = new WeakSet<Node>();

/**
 * Lets what a control of ours has used end at the outermost element of ours. To the page the target of such an event is our
 * tag, so it would take a key or a click for one on plain text: scroll, or call `preventDefault()`, and no answer is taken.
 * What comes from slotted content is the page's own; so is whatever is pressed together with Ctrl, Alt, Shift or Meta.
 */
export function keepInside(element: Element, root: Node): void {
  roots.add(root);
  const stop = (event: Event): void => {
    // What is done in a part, the guide around it may still hear.
    if (!roots.has(element.getRootNode()) && isUsed(event, root)) event.stopPropagation();
  };
  for (const type of TYPES) root.addEventListener(type, stop, { passive: true });
}

function isUsed(event: Event & Partial<KeyboardEvent>, root: Node): boolean {
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return false;
  const path = event.composedPath();
  const ours = path.slice(0, path.indexOf(root)) as unknown as readonly Element[];
  if (ours.some(({ localName }) => localName === 'slot')) return false;
  const { key } = event;
  // A key is used by what has the focus; a click also by what it is in.
  return key === undefined
    ? ours.some((node) => matches(node, CONTROL))
    : ours[0] !== undefined && Object.hasOwn(KEYS, key) && matches(ours[0], KEYS[key] ?? '');
}

const matches = (node: Element, selector: string): boolean => node.nodeType === 1 && node.matches(selector);
