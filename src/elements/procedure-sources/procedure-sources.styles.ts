import { css } from 'lit';

/** Looks of the list of sources. */
export const styles = css`
  section {
    display: grid;
    gap: 0.3em;
  }

  [part~='list'] {
    display: grid;
    gap: 0.6em;
    font-size: 0.94em;
  }

  @media print {
    [part~='all'] {
      display: none;
    }
  }
`;
