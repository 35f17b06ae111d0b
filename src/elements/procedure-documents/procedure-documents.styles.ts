import { css } from 'lit';

/** Looks of the list of documents. */
export const styles = css`
  [part~='progress'] {
    color: var(--quiet);
    font-size: 0.94em;
  }

  [part~='item'] {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }

  [part~='item'] > :not([part~='tick']) {
    margin-inline-start: calc(24px + 0.8em);
  }

  [part~='tick'] {
    display: flex;
    align-items: start;
    gap: 0.8em;
    min-block-size: 44px;
    padding-block: 0.4em;
    cursor: pointer;
  }

  [part~='name'] {
    font-weight: 700;
  }

  [part~='name'] [part~='japanese'] {
    font-weight: 400;
  }

  @media print {
    [part~='progress'] {
      display: none;
    }

    [part~='item'] {
      padding-block: 0;
      break-inside: avoid;
    }

    [part~='tick'] {
      min-block-size: 0;
      padding-block: 0.1em;
    }

    input {
      inline-size: 14px;
      block-size: 14px;
    }
  }
`;
