import { css } from 'lit';

/** Looks of the questionnaire around its questions. */
export const styles = css`
  [part~='base'] > * + :not(slot) {
    margin-block-start: 0.5em;
  }
`;
