import { css } from 'lit';

/** Looks of the questions. */
export const styles = css`
  [part~='question'] {
    margin-block: 0.8em;
    min-inline-size: 0;
  }

  [part~='help'] {
    margin-block-end: 0.5em;
  }

  [part~='options'] {
    display: grid;
    gap: 0.5em;
  }

  [part~='options--many'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }

  [part~='option'] {
    display: flex;
    align-items: start;
    gap: 0.8em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }

  [part~='option']:hover {
    background: var(--shade);
  }

  [part~='option--chosen'] {
    background: var(--shade);
    outline: 2px solid var(--accent);
  }

  [part~='hint'] {
    display: block;
  }

  [part~='further'] {
    margin-block-end: 0.5em;
    margin-inline-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--accent);
  }

  [part~='further'] ul {
    margin-block-end: 0.6em;
  }

  [part~='further'] legend {
    padding-block: 0.3em;
    font-weight: 700;
  }

  [part~='names'] {
    margin-block-start: 0.8em;
  }

  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.3em 0.8em;
  }

  dd,
  [part~='error'] a {
    font-weight: 700;
  }

  [part~='answer'] {
    display: grid;
    grid-template-columns: 3fr 7fr auto;
    align-items: center;
    gap: 0.8em;
    overflow-wrap: break-word;
    border-block-end: var(--line);
  }

  [part~='error'] {
    --bar: var(--error);
  }

  @media print {
    section {
      display: none !important;
    }
  }
`;
