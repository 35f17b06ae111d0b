const sorts = 'says whom, or what, the answer is for';
const asks = 'asks';

/**
 * What stands below a question or an answer and asserts nothing. Nobody generates this file: who writes a help, a hint or a
 * clue either names the pages that it rests on, or reads it as somebody who might take it for a fact, and puts it here.
 */
export const onlyAsks: Readonly<Record<string, string>> = {
  'pins.clues.2.then': asks,
  'pins.clues.3.then': asks,
  'pins.clues.5.then': asks,
  'applicant.holder.hint': sorts,
  'applicant.parent.hint': sorts,
  'applicant.household.hint': sorts,
  'applicant.proxy.hint': sorts,
  'renewal.granted.hint': sorts,
  'card.valid.hint': sorts,
  'phone.help': 'says how to answer',
};
