import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Sufficiency } from '../../engine/papers.js';
import { sufficient } from '../../engine/papers.js';
import { ProcedureAnswerRequestEvent } from '../../events.js';
import type { PaperLists, PaperRule } from '../../model/papers.js';
import { inLanguage, ruleInWords } from '../../municipality/local-words.js';
import { papers as known } from '../../procedures/papers.js';
import type { Paper } from '../../procedures/papers.js';
import { nationwide } from '../../procedures/shared/nationwide.js';
import { baseStyles } from '../shared/base.styles.js';
import { unitsOfPapers } from '../shared/load-reader.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { likelyFirst } from './likely-first.js';
import { isProxy, listsOf, ruleFor, usable } from './paper-rule.js';
import { styles } from './procedure-papers.styles.js';
import { japaneseName, markJapanese } from '../shared/marked-text.js';
import { formatList, interpolate } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';

// A list of all that would do would help nobody.
const FEW = 5;

/**
 * "Which of these do you have?": the papers that show who somebody is, and whether those chosen are enough, by the city's
 * rule or, with no city known, by the strictest usual one.
 *
 * @element procedure-papers
 * @fires {ProcedureAnswerRequestEvent} procedure-answer-request - Asks the guide to take the papers chosen; stays inside it.
 * @csspart base - The whole element.
 * @csspart rule - What is asked for, and by whom.
 * @csspart list - One list of papers.
 * @csspart option - One paper.
 * @csspart hint - More words about a paper.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart answer - Whether they are enough; also `enough` when they are.
 */
export class ProcedurePapers extends ProcedurePart {
  static override styles = [baseStyles, styles];

  protected override get units(): readonly string[] {
    return this.messages ? [] : [...super.units, ...unitsOfPapers];
  }

  override render() {
    const { municipality = {}, situation, words } = this;
    const { language, msg } = words;
    const { rule, isOfCity } = ruleFor(situation, municipality);
    const lists = listsOf(municipality);
    const owned = [situation['papers'] ?? []].flat();
    return html`<div part="base" lang=${language.tag} dir=${language.direction}>
      <p part="rule">
        ${this.#whose()}
        ${rule.length === 0 ? msg('Your city asks for none.', { id: 'city.rule.none' }) : interpolate(isOfCity ? msg('Your city asks for: {rule}.', { id: 'city.second-document' }) : msg('Cities differ. The strictest usual rule is: {rule}. Many ask for less.', { id: 'papers.usual' }), { rule: ruleInWords(rule, msg) })}
      </p>
      ${this.#list('a', msg('List A: official, with a photo', { id: 'papers.a' }), lists, rule)}
      ${this.#list('b', msg('List B: with a name, and a date of birth or an address', { id: 'papers.b' }), lists, rule)}
      ${this.#list('c', msg('List C: what else your city takes', { id: 'papers.c' }), lists, rule)}
      <div role="status">${this.#answer(sufficient(usable(owned, situation), rule, lists), owned.length > 0, lists)}</div>
    </div>`;
  }

  /** Whose papers it is about: somebody who goes for another shows their own. */
  #whose(): string {
    const { msg } = this.words;
    const { applicant = 'holder' } = this.situation;
    if (applicant === 'holder') return msg('These are the card holder’s papers.', { id: 'papers.of-holder' });
    return isProxy(applicant)
      ? msg('These are the proxy’s own papers.', { id: 'papers.of-proxy' })
      : msg('These are the papers of the parent or guardian.', { id: 'papers.of-representative' });
  }

  /** A list of which the rule asks something. */
  #list(
    name: keyof PaperLists,
    title: string,
    lists: PaperLists,
    rule: PaperRule,
  ): TemplateResult | typeof nothing {
    if (lists[name].length === 0 || !rule.some((counts) => counts[name] ?? counts.any)) return nothing;
    return html`<fieldset part="list">
      <legend part="subtitle">${title}</legend>
      <div part="options">${this.#sorted(lists[name]).map(([id, paper]) => this.#option(id, paper))}</div>
    </fieldset>`;
  }

  /** What the person is likely to own comes first; then the order is that of our own list, wherever the city's comes from. */
  #sorted(ids: readonly string[]): readonly (readonly [string, Paper])[] {
    const order = Object.keys(known);
    const entries = [...new Set(ids)]
      .sort((one, other) => rank(order, one) - rank(order, other))
      .map((id) => [id, this.#paper(id)] as const);
    return likelyFirst(entries, this.situation);
  }

  #option(id: string, paper: Paper): TemplateResult {
    const { words, situation } = this;
    const owned = [situation['papers'] ?? []].flat();
    const isItself = !usable([id], situation).includes(id);
    return html`<label part="option">
      <input type="checkbox" .checked=${owned.includes(id)} @change=${(event: Event) => this.#onChange(id, event)} />
      <span>
        ${markJapanese(paper.text(words.msg), words)} ${japaneseName(paper.japanese, words)}
        ${paper.hint ? html`<span part="hint">${paper.hint(words.msg)}</span>` : nothing}
        ${isItself ? html`<span part="hint">${words.msg('It is the card itself here, so it does not count.', { id: 'papers.itself' })}</span>` : nothing}
      </span>
    </label>`;
  }

  #answer(
    { enough, missing }: Sufficiency,
    isAny: boolean,
    lists: PaperLists,
  ): TemplateResult | typeof nothing {
    const { words, situation } = this;
    const { msg } = words;
    if (!isAny && !enough) return nothing;
    if (enough) {
      return html`<p part="answer enough bar">${nationwide.papers.enough.text(msg)}</p>`;
    }
    const single = missing.filter((papers) => papers.length === 1).flat();
    const names = this.#sorted([...lists.a, ...lists.b, ...lists.c])
      .filter(([id]) => single.includes(id) && usable([id], situation).length > 0)
      .map(([, { text }]) => stripMarks(text(msg)));
    return html`<p part="answer bar">
      ${
        missing.length === 0
          ? msg('The office knows which papers these are.', { id: 'papers.unknown' })
          : names.length === 0
            ? interpolate(msg('Not enough yet. Still needed: {count}.', { id: 'papers.more' }), {
                count: missing[0]?.length ?? '',
              })
            : interpolate(
                names.length > FEW
                  ? msg('Not enough yet. One more would do, such as: {papers}.', { id: 'papers.such-as' })
                  : msg('Not enough yet. One more would do: {papers}.', { id: 'papers.one-more' }),
                { papers: formatList(names.slice(0, FEW), 'disjunction', words.language.tag) },
              )
      }
    </p>`;
  }

  #paper(id: string): Paper {
    const own = this.municipality?.papers?.[id];
    const paper = Object.hasOwn(known, id) ? known[id as keyof typeof known] : undefined;
    if (paper) return paper;
    return { text: ({ tag }) => inLanguage(own, tag) || id, ...(own?.ja && { japanese: own.ja }) };
  }

  #onChange(id: string, { target }: Event): void {
    const owned = [this.situation['papers'] ?? []].flat();
    const others = owned.filter((other) => other !== id);
    const value = (target as HTMLInputElement).checked ? [...others, id] : others;
    this.dispatchEvent(new ProcedureAnswerRequestEvent({ fact: 'papers', value }));
  }
}

const rank = (order: readonly string[], id: string): number =>
  order.includes(id) ? order.indexOf(id) : order.length;

declare global {
  interface HTMLElementTagNameMap {
    'procedure-papers': ProcedurePapers;
  }
}
