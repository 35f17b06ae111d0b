import type { msg } from '@lit/localize';

/**
 * The function that turns a message into the reader's language. Data and elements receive it; nobody imports it. `tag` is
 * the language, for words that do not come from us: a city's, a date's.
 */
export type Msg = typeof msg & { readonly tag?: string };

/**
 * Words, in the language of the `msg` that the caller hands in.
 * Japanese terms stand in braces (`{マイナンバーカード}`) so that they can be marked as Japanese in any language.
 */
export type Text = (msg: Msg) => string;
