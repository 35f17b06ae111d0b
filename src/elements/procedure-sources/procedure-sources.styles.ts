import { css } from 'lit';

/** Looks of the list of sources. */
export const styles = css`
  [part~='list'] {
    display: grid;
    gap: 0.4em;
  }

  @media print {
    [part~='all'] {
      display: none;
    }
  }
`;
