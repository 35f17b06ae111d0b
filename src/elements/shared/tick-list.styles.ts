import { css } from 'lit';

/** Looks of what can be ticked off. */
export const tickStyles = css`
  [part~='item'] {
    padding-block: 0.2em 0.5em;
    border-block-end: var(--line);
  }

  [part~='item'] > :not([part~='tick']) {
    margin-inline-start: calc(24px + 0.8em);
  }

  [part~='tick'] {
    display: flex;
    align-items: start;
    gap: 0.8em;
    padding-block: 0.6em 0.2em;
    cursor: pointer;
  }

  [part~='name'] {
    font-weight: 700;
  }

  @media print {
    [part~='item'],
    [part~='tick'] {
      padding-block: 0.05em;
    }

    input {
      inline-size: 14px;
      block-size: 14px;
    }
  }
`;
