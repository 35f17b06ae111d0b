import { css } from 'lit';

/** Looks of the questions. */
export const styles = css`
  [part~='question'] {
    margin-block: 0.8em;
    min-inline-size: 0;
  }

  [part~='question--error'] {
    padding-inline-start: 1em;
    border-inline-start: 6px solid var(--error);
  }

  [part~='question-title'] {
    font-size: 1.2em;
    margin-block-end: 0.3em;
    scroll-margin-block: 6rem;
  }

  [part~='help'] {
    margin-block-end: 0.5em;
  }

  [part~='options'] {
    display: grid;
    gap: 0.5em;
  }

  [part~='option'] {
    display: flex;
    align-items: start;
    gap: 0.8em;
    min-block-size: 44px;
    padding: 0.6em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }

  [part~='option']:hover {
    background: var(--shade);
  }

  [part~='option--chosen'] {
    border-color: var(--accent);
    background: var(--shade);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  [part~='hint'] {
    display: block;
  }

  [part~='clues'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.3em 0.8em;
  }

  [part~='clue'] {
    flex-direction: column;
    font-weight: 400;
    border-radius: 1.5em;
  }

  [part~='clues-title'],
  [part~='answers-title'] {
    font-weight: 700;
  }

  [part~='answers'] {
    border-block-start: 1px solid var(--line);
  }

  [part~='answer'] {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--line);
  }

  [part~='answer'] dt {
    color: var(--quiet);
    font-size: 0.9em;
  }

  [part~='answer'] dd:not([part]) {
    grid-row: 2;
    font-weight: 700;
  }

  [part~='change'] {
    grid-column: 2;
    grid-row: 1 / 3;
  }

  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.6em;
  }

  [part~='error'] {
    margin-block: 0.6em;
    padding: 0.6em 0.9em;
    border: 2px solid var(--error);
    border-radius: var(--radius);
  }

  [part~='error'] a {
    color: var(--error);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    [part~='option--chosen'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    section {
      display: none !important;
    }
  }
`;
