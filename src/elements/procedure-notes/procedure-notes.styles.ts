import { css } from 'lit';

/** Looks of the notes. */
export const styles = css`
  [part~='topic'] {
    container-type: inline-size;
    margin-block-start: 1.2em;
  }

  [part~='topic-title'] {
    margin-block-end: 0.3em;
    padding-block-end: 0.2em;
    border-block-end: 2px solid var(--accent);
  }

  [part~='topic'] > ul {
    display: grid;
    gap: 0.8em 2em;
  }

  @container (inline-size >= 44rem) {
    [part~='topic'] > ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  [part~='item'] {
    padding-block: 0.4em;
  }

  [part~='item--warning'] {
    padding: 0.5em 0.9em;
    border: 1px solid var(--warning);
    border-inline-start-width: 6px;
    border-radius: var(--radius);
  }

  [part~='title'] {
    font-weight: 700;
  }

  [part~='title'] [part~='japanese'] {
    font-weight: 400;
  }

  [part~='warning'] {
    color: var(--warning);
  }

  [part~='phone'] {
    font-size: 1.15em;
    font-weight: 700;
    white-space: nowrap;
  }

  @media print {
    [part~='topic'] {
      margin-block-start: 0.4em;
    }

    [part~='topic'] > ul {
      display: block;
      columns: 2;
      column-gap: 1.5em;
    }

    [part~='item'] {
      padding-block: 0.1em;
      break-inside: avoid;
    }

    /* The sheet is for the way and the counter; the rest is on the page. */
    [part~='topic--pins'],
    [part~='topic--tries'],
    [part~='topic--stay'] {
      display: none;
    }
  }
`;
