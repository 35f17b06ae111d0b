import type { Plan } from '../../engine/plan.js';
import type { Messages } from '../../i18n/messages.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import { outlineAsText } from '../../text/as-text.js';
import { outline } from '../../text/outline/outline.js';

/** What is copied, to send to a friend: all that is shown, in the reader's language. `where` are a city's offices and hours. */
export const copiedText = (
  procedure: Procedure,
  plan: Plan,
  situation: Situation,
  { msg }: Messages,
  where: readonly string[],
): string => outlineAsText(outline({ procedure, plan, situation, msg }), { msg, where });
