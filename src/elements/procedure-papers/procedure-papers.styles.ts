import { css } from 'lit';

/** The papers to choose from, and whether they are enough. */
export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin-block: 0.75em;
  }

  [part~='options'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 1em;
  }

  [part~='option'] {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.3em;
  }

  [part~='hint'] {
    display: block;
  }

  [part~='enough'] {
    --bar: var(--success);
  }

  [part~='answer'] {
    font-weight: 700;
  }
`;
