import { css } from 'lit';

/** Looks of a guide, or of a questionnaire, around its parts. */
export const frameStyles = css`
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
    container-type: inline-size;
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
    font-size: clamp(1.5em, 4cqi, 1.75em);
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
    [part~='leaflet'],
    procedure-questions {
      display: none;
    }
  }
`;
