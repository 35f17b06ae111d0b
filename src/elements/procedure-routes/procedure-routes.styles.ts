import { css } from 'lit';

/** Looks of the list of ways. */
export const styles = css`
  [part~='list'] {
    display: grid;
    gap: 0.8em;
  }

  [part~='item'] {
    padding: 0.7em 1em;
    border: var(--line);
    border-radius: var(--radius);
  }

  [part~='item--recommended'] {
    border: 3px solid var(--accent);
    background: var(--shade);
  }

  [part~='badge'] {
    inline-size: fit-content;
    margin-block-end: 0.4em;
    padding-inline: 0.7em;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--surface);
    font-size: 0.9em;
    font-weight: 700;
  }

  [part~='item--recommended'] [part~='title'] {
    font-size: 1.3em;
  }

  [part~='conditions'] {
    list-style: disc;
    padding-inline-start: 1.4em;
  }

  @media (forced-colors: active) {
    [part~='badge'] {
      border: 1px solid;
    }
  }

  @media print {
    [part~='list'] {
      gap: 0.4em;
    }

    [part~='item'] {
      padding: 0.3em 0.6em;
    }

    [part~='badge'] {
      padding: 0;
      color: inherit;
    }
  }
`;
