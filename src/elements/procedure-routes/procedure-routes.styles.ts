import { css } from 'lit';

/** Looks of the list of ways. */
export const styles = css`
  [part~='list'] {
    display: grid;
    gap: 0.8em;
  }

  [part~='item'] {
    padding: 0.8em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  [part~='item--recommended'] {
    padding-block: 1.1em;
    border: 3px solid var(--accent);
    background: var(--shade);
  }

  [part~='badge'] {
    inline-size: fit-content;
    margin-block-end: 0.4em;
    padding: 0.05em 0.7em;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--surface);
    font-size: 0.875em;
    font-weight: 700;
  }

  [part~='item--recommended'] [part~='title'] {
    font-size: 1.35em;
  }

  [part~='title'] [part~='japanese'] {
    font-weight: 400;
    font-size: 0.8em;
  }

  [part~='label'] {
    margin-block: 0.3em;
  }

  [part~='tasks-title'] {
    margin-block-start: 0.5em;
    font-weight: 700;
  }

  [part~='tasks'] {
    list-style: disc;
    padding-inline-start: 1.4em;
  }

  [part~='places'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.2em;
  }

  [part~='places'] > li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--border);
    border-radius: 2em;
    background: var(--surface);
    font-size: 0.94em;
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
      break-inside: avoid;
    }

    [part~='badge'] {
      padding: 0;
      background: none;
      color: inherit;
    }

    [part~='item--recommended'] [part~='title'] {
      font-size: 1.2em;
    }
  }
`;
