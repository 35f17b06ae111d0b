import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Text } from '../../model/text.js';
import { japaneseName, markJapanese } from '../shared/marked-text.js';

/** Something to choose, and where it stands. */
export interface OptionField {
  readonly words: Messages;
  /** What all that stand together are called. */
  readonly name: string;
  readonly value: string;
  /** Whether several can be chosen. */
  readonly isMultiple?: boolean;
  readonly isChosen: boolean;
  readonly option: { readonly text: Text; readonly hint?: Text; readonly japanese?: string };
  readonly onChoose: (event: Event) => void;
}

/** A radio button or a box, with its words, the Japanese name and the hint. */
export function optionField({
  words,
  name,
  value,
  isMultiple = false,
  isChosen,
  option: { text, hint, japanese },
  onChoose,
}: OptionField): TemplateResult {
  return html`<label part=${isChosen ? 'option option--chosen' : 'option'}>
    <input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name=${name}
      value=${value}
      .checked=${isChosen}
      @change=${onChoose}
    />
    <span>
      <span part="option-name">${markJapanese(text(words.msg), words)}</span> ${japaneseName(japanese, words)}
      ${hint ? html`<span part="hint">${markJapanese(hint(words.msg), words)}</span>` : nothing}
    </span>
  </label>`;
}
