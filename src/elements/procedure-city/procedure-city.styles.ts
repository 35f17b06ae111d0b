import { css } from 'lit';

/** The offices of a city, and when they are open. */
export const styles = css`
  [part~='office'] {
    container-type: inline-size;
    padding-block: 0.75em;
    border-block-start: var(--line);
  }

  [part~='now'] {
    font-weight: 700;
  }

  [part~='now--open'] {
    color: var(--open);
  }

  [part~='base'] {
    --open: var(--success);
  }

  table {
    inline-size: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
  }

  caption {
    text-align: start;
    color: var(--quiet);
    font-size: 0.9em;
  }

  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.4em;
    font-size: 0.95em;
    letter-spacing: normal;
    border-block-end: var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    /* Columns are as wide as their longest word, and no word is broken for another column. */
    overflow-wrap: break-word;
  }

  .hours {
    white-space: nowrap;
  }

  /* Where there is little room no word, hour or day may widen the page: columns have their share, and words are broken. */
  @container (max-width: 22em) {
    table {
      table-layout: fixed;
    }

    .hours {
      inline-size: 6em;
      white-space: normal;
    }

    th,
    td {
      hyphens: auto;
    }
  }

  thead th {
    color: var(--quiet);
    font-size: 0.9em;
  }

  [part~='city'] {
    color: var(--quiet);
    font-size: 0.9em;
  }
`;
