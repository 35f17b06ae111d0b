import { css } from 'lit';

/** Looks of the guide around its parts. */
export const styles = css`
  [part~='base'] {
    container-type: inline-size;
    max-inline-size: 60rem;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
  }

  [part~='base'] > * + *:not(slot) {
    margin-block-start: 1.4em;
  }

  [part~='base'] > procedure-routes,
  [part~='base'] > procedure-documents,
  [part~='base'] > procedure-steps,
  [part~='base'] > procedure-notes,
  [part~='base'] > procedure-sources {
    display: block;
    margin-block-start: 2.2em;
  }

  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.2em 1em;
  }

  [part~='title'] {
    font-size: 1.5em;
  }

  @container (inline-size >= 40rem) {
    [part~='title'] {
      font-size: 1.75em;
    }
  }

  [part~='language'] {
    position: relative;
    flex: none;
  }

  [part~='language'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }

  [aria-current='true'] {
    font-weight: 700;
    text-decoration: none;
  }

  [aria-current='true']::before {
    content: '✓';
    margin-inline-end: 0.3em;
  }

  [part~='summary'] {
    display: grid;
    gap: 0.5em;
  }

  [part~='common'] {
    padding: 0.5em 0.9em;
    border-inline-start: 6px solid var(--accent);
    background: var(--shade);
  }

  [part~='safety'] {
    color: var(--quiet);
    font-size: 0.94em;
  }

  [part~='links'],
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }

  [part~='notice'] {
    padding: 0.6em 0.9em;
    border: 2px solid var(--warning);
    border-radius: var(--radius);
  }

  [part~='leaflet'] > :not(summary) {
    margin-block-start: 1.6em;
  }

  [part~='copy'] {
    white-space: pre-wrap;
    padding: 0.8em;
    border: 1px solid var(--border);
    font: inherit;
    font-size: 0.875em;
  }

  @container (inline-size >= 40rem) {
    [part~='base'] {
      padding: 2em;
    }
  }

  @media print {
    [part~='base'] {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }

    [part~='base'] > * + *:not(slot),
    [part~='base'] > [part] ~ * {
      margin-block-start: 0.6em;
    }

    [part~='title'] {
      font-size: 1.4em;
    }

    [part~='language'],
    [part~='offer'],
    [part~='summary'],
    [part~='actions'],
    [part~='leaflet'],
    procedure-questions {
      display: none;
    }
  }
`;
