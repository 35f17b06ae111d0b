import { css } from 'lit';

/**
 * What every element of the family has in common: its own surface, text and controls, whatever the page does.
 * Figures are those of the Digital Agency Design System; each `--procedure-*` falls back to its variable, then to a literal.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* The wrapper, not the host, carries the looks: page rules for the tag win over :host. */
  [part~='base'] {
    all: initial;
    /* These are no looks: what the page hides or switches off is hidden and off with it. */
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    /* What \`lang\` stands for: glyphs, and where a line may end. */
    -webkit-locale: revert-layer;
    --accent: var(--procedure-accent, var(--color-primitive-blue-900, var(--blue)));
    --text: var(--procedure-text, var(--color-neutral-solid-gray-800, var(--ink)));
    --surface: var(--procedure-surface, var(--color-neutral-white, var(--paper)));
    --border: var(--procedure-border, var(--color-neutral-solid-gray-420, var(--frame)));
    --focus: var(--procedure-focus, var(--ring));
    --line: 1px solid var(--hair);
    --shade: var(--surface);
    --blue: #0017c1;
    --ink: #333333;
    --paper: #ffffff;
    --frame: #949494;
    --ring: #000000;
    --hair: #d9d9d9;
    --quiet: #595959;
    --warning: #8a4b00;
    --error: #ce0000;
    --success: #197a4b;
    --space: var(--procedure-space, max(1rem, 16px));
    --radius: var(--procedure-radius, 0.5em);
    display: block;
    box-sizing: border-box;
    /* What is there for those who listen only stays within it, also where the page scrolls it in a box. */
    position: relative;
    direction: ltr;
    background: var(--surface);
    color: var(--text);
    /* A page with a tiny root font must not shrink the guide. */
    font: 400 max(1rem, 16px) / 1.7 var(--procedure-font, 'Noto Sans JP', 'Noto Sans', system-ui, sans-serif);
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    line-break: strict;
    text-align: start;
  }

  /* One name that a browser does not know would take away all that uses it: frames, marks, the ring around the focus. */
  @supports (color: light-dark(#000, #fff)) {
    [part~='base'] {
      --shade: color-mix(in srgb, var(--accent) 6%, var(--surface));
      --blue: light-dark(#0017c1, #9db7f9);
      --ink: light-dark(#333333, #f2f2f2);
      --paper: light-dark(#ffffff, #1a1a1a);
      --frame: light-dark(#949494, #8c8c8c);
      --ring: light-dark(#000000, #ffffff);
      --hair: light-dark(#d9d9d9, #4d4d4d);
      --quiet: light-dark(#595959, #c2c2c2);
      --warning: light-dark(#8a4b00, #ffc700);
      --error: light-dark(#ce0000, #ff9b9b);
      --success: light-dark(#197a4b, #71c598);
    }
  }

  [dir='rtl'] {
    direction: rtl;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    font: inherit;
    border: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part~='heading'],
  [part~='title'],
  [part~='subtitle'],
  [part~='question-title'] {
    font-weight: 700;
    line-height: 1.5;
  }

  [part~='heading'],
  [part~='question-title'] {
    margin-block-end: 0.4em;
    scroll-margin-block: 6rem;
    font-size: 1.25em;
  }

  [part~='japanese'] {
    display: inline-block;
    color: var(--quiet);
    font-size: 0.9em;
    font-weight: 400;
  }

  [part~='detail'],
  [part~='hint'],
  [part~='help'],
  [part~='checked'],
  [part~='progress'],
  [part~='safety'],
  [part~='label'],
  [part~='origin'],
  figcaption,
  dt {
    color: var(--quiet);
    font-size: 0.9em;
  }

  /* What stands out has a bar at its side. */
  [part~='phone'] {
    font-size: 1.15em;
    font-weight: 700;
    white-space: nowrap;
  }

  [part~='bar'] {
    padding: 0.5em 0.9em;
    border-inline-start: 6px solid var(--bar, var(--accent));
    background: var(--shade);
  }

  /* For those who listen. */
  [part~='unseen'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--accent);
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }

  a:hover {
    text-decoration-thickness: 3px;
  }

  button {
    appearance: none;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--shade);
    text-decoration: underline;
  }

  [part~='button--main'] {
    min-block-size: 56px;
    min-inline-size: 136px;
    background: var(--accent);
    color: var(--surface);
  }

  [part~='button--main']:hover {
    color: var(--accent);
  }

  [part~='button--text'] {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 400;
  }

  [part~='button--text'],
  summary {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  summary {
    padding-block: 0.5em;
    cursor: pointer;
  }

  input {
    accent-color: var(--accent);
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
  }

  :focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffd43d;
    border-radius: 0.25em;
  }

  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }

  [part~='origin-summary'] {
    padding-block: 0.25em;
    color: inherit;
    inline-size: fit-content;
  }

  [part~='overdue'],
  [part~='warning'] {
    color: var(--warning);
    font-weight: 700;
  }

  @media print {
    [part~='base'] {
      color-scheme: light;
      background: none;
      font-size: 9pt;
      line-height: 1.4;
    }

    button,
    summary,
    [part~='origin'],
    [part~='progress'] {
      display: none;
    }

    [part~='heading'],
    [part~='subtitle'] {
      margin-block-end: 0.2em;
      break-after: avoid;
    }

    [part~='item'] {
      break-inside: avoid;
    }

    /* A leaflet has many lines. */
    [part~='list']:has([part~='item--open']) {
      display: block;
      columns: 2;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
