import { css } from 'lit';

/** Looks of a guide, or of a questionnaire, around its parts. */
export const frameStyles = css`
  :host {
    min-inline-size: 0;
  }

  /* Nothing below it moves when the words come. */
  .waiting {
    min-block-size: 100vh;
  }

  [part~='base'] {
    max-inline-size: max(60rem, 960px);
    margin-inline: auto;
    padding: var(--space);
    border: var(--line);
    border-radius: var(--radius);
  }

  /*
   * Where a place is as wide as what stands in it, a line may be one letter wide. So the guide asks for 280 px with its own
   * edges, and takes less where there is less. (Containment would do the contrary: what is contained counts for nothing.)
   */
  [part~='base']::before {
    content: '';
    display: block;
    inline-size: calc(min(280px, 100vw - 64px) - 2 * var(--space) - 2px);
    max-inline-size: 100%;
  }

  [part~='base'] > * + :not(slot) {
    margin-block-start: calc(1.4 * var(--space));
  }

  /* In a frame as high as what can be seen, it would make a scroll bar. */
  [part~='base'] > [part~='unseen'] {
    margin: 0;
  }

  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  [part~='title'] {
    font-size: clamp(1.5em, 4vw, 1.75em);
  }

  [part~='language'] ul,
  [part~='actions'],
  [part~='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  [aria-current='true']::before {
    content: '✓ ';
  }

  [part~='summary'] > * {
    margin-block-end: 0.5em;
  }

  [part~='notice'] {
    --bar: var(--warning);
  }

  [part~='copy'] {
    white-space: pre-wrap;
    font: inherit;
  }

  @media print {
    [part~='base'] {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }

    [part~='base'] > * + :not(slot) {
      margin-block-start: 0.6em;
    }

    [part~='language'],
    [part~='offer'],
    [part~='summary'],
    [part~='actions'],
    procedure-questions {
      display: none;
    }

    /* Its title is not printed; what stands in it is the sheet. */
    [part~='leaflet']::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
