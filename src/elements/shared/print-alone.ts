/** Marks what stays on the sheet; anything beside a marked element goes. */
const mark = 'data-procedure-printing';

const rules = `@media print {
  :has(> [${mark}]) > :not([${mark}]), :host([${mark}]) > :not([${mark}]) { display: none !important; }
  [${mark}] { display: block !important; position: static !important; margin: 0 !important; padding: 0 !important;
    border: 0 !important; inline-size: auto !important; max-inline-size: none !important; block-size: auto !important;
    max-block-size: none !important; overflow: visible !important; transform: none !important; float: none !important;
    background: none !important; visibility: visible !important; opacity: 1 !important; }
}`;

/**
 * Prints the page with everything but this element left out, and puts all back afterwards. The page's markup changes
 * for the time of printing only: an attribute on the element and on what is around it.
 */
export function printAlone(element: Element): void {
  const chain = [...lineage(element)];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = new Set(chain.map((node) => node.getRootNode() as Document | ShadowRoot));
  chain.forEach((node) => node.toggleAttribute(mark, true));
  roots.forEach((root) => (root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]));
  const restore = (): void => {
    window.removeEventListener('afterprint', restore);
    chain.forEach((node) => node.removeAttribute(mark));
    roots.forEach(
      (root) => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)),
    );
  };
  window.addEventListener('afterprint', restore);
  window.print();
}

function* lineage(element: Element): Generator<Element> {
  for (let node: Element | null = element; node && node !== document.documentElement;) {
    yield node;
    const parent: Node | null = node.assignedSlot ?? node.parentNode;
    node = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
}
