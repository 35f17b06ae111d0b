import { css } from 'lit';

/** Looks of the list of steps. */
export const styles = css`
  [part~='list'] {
    counter-reset: step;
  }

  [part~='name']::before {
    counter-increment: step;
    content: counter(step) '. ';
    color: var(--accent);
  }

  [part~='say'] {
    margin-block: 0.5em;
  }

  [part~='sentence'] {
    font-size: 1.25em;
    font-weight: 700;
  }

  @media print {
    [part~='other-way'],
    [part~='item--open'] [part~='say'] {
      display: none;
    }
  }
`;
