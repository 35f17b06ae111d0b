import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Phone } from '../../model/claim.js';
import { markJapanese } from './marked-text.js';
import { phoneAddress } from '../../text/phone-address.js';

/** Phone lines: each number can be pressed, with who answers beside it. Nothing where there is none. */
export const phoneList = (
  phones: readonly Phone[] | undefined,
  words: Messages,
): TemplateResult | typeof nothing =>
  phones && phones.length > 0
    ? html`<ul>
        ${phones.map(
          ({ number, text }) =>
            html`<li>
              <a part="phone" href=${phoneAddress(number)}>${number}</a> ${markJapanese(text(words.msg), words)}
            </li>`,
        )}
      </ul>`
    : nothing;
