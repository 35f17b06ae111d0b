import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { japaneseBeside, runsOf } from '../../text/japanese.js';

/** A message as nodes: Japanese terms in braces are marked as Japanese, so that they are spoken and shown right. */
export function markJapanese(text: string, { language }: Messages): TemplateResult | string {
  const runs = runsOf(text, language.tag);
  if (!runs.some(({ isJapanese }) => isJapanese)) return runs.map((run) => run.text).join('');
  return html`${runs.map((run) => (run.isJapanese ? html`<span lang="ja">${run.text}</span>` : run.text))}`;
}

/** A Japanese name to stand beside a translation; nothing in Japanese, where it would stand twice. */
export function japaneseName(japanese: string | undefined, { msg }: Messages): TemplateResult | '' {
  const name = japaneseBeside(japanese, msg);
  return name && html`<span part="japanese" lang="ja">${name}</span>`;
}
