import { css } from 'lit';

/** Looks of the notes. */
export const styles = css`
  [part~='topic'] {
    margin-block-start: 1.2em;
  }

  [part~='subtitle'] {
    border-block-end: 2px solid var(--accent);
  }

  [part~='item'] {
    border-block-end: var(--line);
    --bar: var(--warning);
  }

  [part~='note'][open] {
    padding-block-end: 0.6em;
  }

  [part~='title'] {
    color: inherit;
    text-decoration: none;
  }

  [part~='title']:hover {
    text-decoration: underline;
  }

  @media print {
    [part~='base'] {
      columns: 2;
    }

    [part~='topic'] {
      margin-block-start: 0.2em;
    }

    [part~='item'] {
      padding-block: 0;
    }

    /* The sheet carries what stands open on the page; the rest stays there. */
    [part~='topic']:not(:has([open])),
    [part~='item']:not(:has([part~='note'][open])) {
      display: none;
    }

    [part~='title'] {
      display: block;
      padding: 0;
    }
  }
`;
