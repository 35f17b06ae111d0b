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
      /* A dialog or a popover keeps a place and a size of its own that paper does not have. */
      position: static !important;
      inset: 0 auto auto 0 !important;
      inline-size: 100% !important;
      max-inline-size: none !important;
      block-size: auto !important;
      max-block-size: none !important;
      margin: 0 !important;
      border: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
    }

    [data-procedure-printing]::backdrop {
      display: none !important;
    }
  }
`;

// What tells that printing is over. Some browsers forget to; then it is whatever the reader does next.
const OVER = ['afterprint', 'focus', 'pointerdown', 'keydown'];

let putBack = (): void => {};

/**
 * Prints the page with everything but this element left out, and puts all back afterwards. The page's markup changes
 * for the time of printing only: an attribute on the element and on what is around it. Where the browser cannot print,
 * the console says so.
 */
export function printAlone(element: Element): void {
  putBack();
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
  const paper = matchMedia('print');
  const end = (): void => {
    OVER.forEach((type) => window.removeEventListener(type, end));
    paper.removeEventListener('change', onPaper);
    putBack = () => {};
    set(false);
  };
  const onPaper = ({ matches }: MediaQueryListEvent): void => {
    if (!matches) end();
  };
  putBack = end;
  set(true);
  OVER.forEach((type) => window.addEventListener(type, end));
  paper.addEventListener('change', onPaper);
  try {
    window.print();
  } catch (error) {
    end();
    console.warn(`<${element.localName}> This browser does not print: ${String(error)}`);
  }
}

function* lineage(element: Element): Generator<Element> {
  for (let node = element; node && node !== document.documentElement;) {
    yield node;
    const parent = node.assignedSlot ?? node.parentNode;
    node = (parent instanceof ShadowRoot ? parent.host : parent) as Element;
  }
}
