import { css } from 'lit';

/** Marks what stays on the sheet; anything beside a marked element goes. */
const mark = 'data-procedure-printing';

const rules = css`
  @media print {
    :has(> [data-procedure-printing]) > :not([data-procedure-printing]),
    :host([data-procedure-printing]) > :not([data-procedure-printing]) {
      display: none !important;
    }

    [data-procedure-printing] {
      all: revert !important;
      display: block !important;
    }
  }
`;

/**
 * Prints the page with everything but this element left out, and puts all back afterwards. The page's markup changes
 * for the time of printing only: an attribute on the element and on what is around it.
 */
export function printAlone(element: Element): void {
  const sheet = rules.styleSheet as CSSStyleSheet;
  const chain = [...lineage(element)];
  const roots = new Set(chain.map((node) => node.getRootNode() as Document | ShadowRoot));
  const set = (on: boolean): void => {
    chain.forEach((node) => node.toggleAttribute(mark, on));
    roots.forEach((root) => {
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
      root.adoptedStyleSheets = on ? [...others, sheet] : others;
    });
  };
  set(true);
  window.addEventListener('afterprint', () => set(false), { once: true });
  window.print();
}

function* lineage(element: Element): Generator<Element> {
  for (let node = element; node && node !== document.documentElement;) {
    yield node;
    const parent = node.assignedSlot ?? node.parentNode;
    node = (parent instanceof ShadowRoot ? parent.host : parent) as Element;
  }
}
