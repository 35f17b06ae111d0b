import { css } from 'lit';

/** Looks of the list of steps. */
export const styles = css`
  [part~='progress'] {
    color: var(--quiet);
    font-size: 0.94em;
  }

  [part~='list'] {
    counter-reset: step;
  }

  [part~='item'] {
    counter-increment: step;
    position: relative;
    padding-block: 0.6em;
    padding-inline-start: 3.2em;
    border-block-end: 1px solid var(--line);
  }

  [part~='item']::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.85em;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    border: 1px solid var(--accent);
    color: var(--accent);
    font-weight: 700;
    line-height: 1;
  }

  [part~='tick'] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    flex-direction: row-reverse;
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

  [part~='say'] {
    margin-block: 0.5em;
    padding: 0.6em 0.9em;
    border-inline-start: 6px solid var(--accent);
    background: var(--shade);
  }

  figcaption {
    color: var(--quiet);
    font-size: 0.875em;
  }

  [part~='sentence'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.6;
  }

  [part~='other-way'] {
    margin-block-start: 1em;
    padding-inline: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  @media print {
    [part~='progress'],
    [part~='other-way'] {
      display: none;
    }

    [part~='item'] {
      padding-block: 0.15em;
      break-inside: avoid;
    }

    [part~='item']::before {
      inset-block-start: 0.2em;
      inline-size: 1.7em;
      block-size: 1.7em;
    }

    [part~='tick'] {
      min-block-size: 0;
      padding-block: 0.1em;
    }

    input {
      inline-size: 14px;
      block-size: 14px;
    }

    [part~='say'] {
      margin-block: 0.2em;
      padding-block: 0.2em;
    }

    [part~='sentence'] {
      font-size: 1.1em;
    }
  }
`;
