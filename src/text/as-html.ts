import type { Msg } from '../model/procedure.js';
import { rubyRunsOf, runsOf } from './japanese.js';
import type {
  Outline,
  OutlinedCase,
  OutlinedClaim,
  OutlinedLeaflet,
  OutlinedNote,
  OutlinedPhone,
  OutlinedSentence,
  OutlinedSource,
  OutlinedTable,
  OutlinedWay,
} from './outline/outlined.js';

/** How the leaflet stands on its page. */
export interface LeafletOptions {
  readonly msg: Msg;
  /** `ltr` or `rtl`. */
  readonly direction: string;
  /** A sentence on how far the translation was read; none for languages that are written. */
  readonly review?: string;
}

/**
 * The leaflet of an outline as an `<article>` without scripts or styles, for a page or for the inside of a tag. Empty for an
 * outline without a leaflet. Everything is escaped; ids are those of the procedure and language, so two can stand on a page.
 */
export function leafletAsHtml(outline: Outline, options: LeafletOptions): string {
  const { leaflet, lang = 'en' } = outline;
  if (!leaflet) return '';
  const { msg } = options;
  const page = new HtmlWriter(outline.procedure, lang, msg);
  return `<article lang="${lang}" dir="${options.direction}">
<h2>${page.marked(outline.title)}</h2>
${page.claimed('p', leaflet.answer)}
<p>${escaped(msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' }))}</p>
${page.lanes(leaflet)}
${page.rows(leaflet)}
${leaflet.table ? page.table(leaflet.table) : ''}
${page.notes(msg('Good to know', { id: 'notes.title' }), leaflet.notes)}
${page.sources(outline, options.review)}
</article>`;
}

/** Text as HTML text, also inside quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

class HtmlWriter {
  readonly #procedure: string;
  readonly #lang: string;
  readonly #msg: Msg;

  constructor(procedure: string, lang: string, msg: Msg) {
    this.#procedure = procedure;
    this.#lang = lang;
    this.#msg = msg;
  }

  marked(text: string): string {
    return runsOf(text, this.#lang)
      .map((run) => (run.isJapanese ? `<span lang="ja">${escaped(run.text)}</span>` : escaped(run.text)))
      .join('');
  }

  /** A claim in an element of its own: condition, words, Japanese name, marks of its sources; then the rest. */
  claimed(tag: 'p' | 'li', claim: OutlinedClaim, more = ''): string {
    const { text, detail, japanese, condition, phones } = claim;
    const main = [
      condition ? `<em>${this.marked(condition)}</em>` : '',
      detail || phones ? `<strong>${this.marked(text)}</strong>` : this.marked(text),
      japanese ? `<span lang="ja">${escaped(japanese)}</span>` : '',
      this.#origin(claim),
    ]
      .filter(Boolean)
      .join(' ');
    const rest = [detail ? `<br>${this.marked(detail)}` : '', phones ? this.#phones(phones) : '', more];
    return `<${tag}>${main}${rest.join('')}</${tag}>`;
  }

  lanes({ lanes }: OutlinedLeaflet): string {
    return lanes
      .map(
        (lane) => `<section>
<h3>${this.marked(lane.label)}</h3>
<p>${this.marked(lane.for)}</p>
${this.#way(lane)}
${this.notes('', lane.notes)}
</section>`,
      )
      .join('\n');
  }

  rows({ rows }: OutlinedLeaflet): string {
    if (rows.length === 0) return '';
    const title = this.#msg('Special cases', { id: 'leaflet.rows' });
    return `<section>
<h3>${escaped(title)}</h3>
${rows.map((row) => `<details>\n<summary>${this.marked(row.label)}</summary>\n${row.cases.map((each) => this.#case(each)).join('\n')}\n</details>`).join('\n')}
</section>`;
  }

  table({ label, columns, rows }: OutlinedTable): string {
    const head = columns.map((column) => `<th scope="col">${this.marked(column)}</th>`).join('');
    const body = rows.map((row) => {
      const name = `${this.marked(row.text)}${row.japanese ? ` <span lang="ja">${escaped(row.japanese)}</span>` : ''} ${this.#origin(row)}`;
      return `<tr><th scope="row">${name}</th>${row.cells.map((cell) => `<td>${this.marked(cell)}</td>`).join('')}</tr>`;
    });
    return `<section>
<h3>${this.marked(label)}</h3>
<div role="group" tabindex="0" aria-label="${escaped(label)}"><table>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>
</section>`;
  }

  notes(title: string, notes: readonly OutlinedNote[]): string {
    if (notes.length === 0) return '';
    const items = notes.map((note) => {
      const links = note.links.map((mark) => this.#mark(mark)).join(' ');
      const { title: heading, ...rest } = note;
      return `<li><strong>${this.marked(heading)}</strong> ${this.claimed('p', rest, links && ` ${links}`)}</li>`;
    });
    return `${title && `<h3>${escaped(title)}</h3>\n`}<ul>\n${items.join('\n')}\n</ul>`;
  }

  sources({ sources, official }: Outline, review = ''): string {
    const msg = this.#msg;
    const first = sources.find(({ mark }) => mark === official);
    const about = msg(
      'Published by the volunteers of the open-source project pin-reset-guide, not by an authority. The office decides.',
      { id: 'sources.about' },
    );
    return `<section>
<h3>${escaped(msg('Sources', { id: 'sources.title' }))}</h3>
<p>${escaped(about)} ${escaped(review)}</p>
${first ? `<p>${escaped(msg('Official page:', { id: 'sources.official' }))} ${link(first)}</p>` : ''}
<ol>
${sources.map((source) => `<li id="${this.#id(source.mark)}">${link(source)} ${escaped(source.checked)}</li>`).join('\n')}
</ol>
</section>`;
  }

  #case({ label, ways, notes }: OutlinedCase): string {
    return `<section>
<h4>${this.marked(label)}</h4>
${ways.map((way) => `${this.claimed('p', way.route)}\n${this.#way(way)}`).join('\n')}
${this.notes('', notes)}
</section>`;
  }

  #way({ route, rows, steps, sentences }: OutlinedWay): string {
    const places = route.places.map((place) => this.marked(place)).join(' · ');
    const facts = rows.map(({ row, label, lines }) => {
      const where = row === 'where' && places ? `<p>${places}</p>` : '';
      return `<dt>${escaped(label)}</dt>\n<dd>${lines.map((line) => this.claimed('p', line)).join('')}${where}</dd>`;
    });
    const list = facts.length > 0 ? `<dl>\n${facts.join('\n')}\n</dl>` : '';
    const done = steps.map((step) => this.claimed('li', step)).join('\n');
    return `${list}${done && `\n<ol>\n${done}\n</ol>`}${this.#sentences(sentences)}`;
  }

  #sentences(sentences: readonly OutlinedSentence[]): string {
    if (sentences.length === 0) return '';
    const title =
      this.#lang === 'ja'
        ? this.#msg('Say this at the counter:', { id: 'steps.tell' })
        : this.#msg('Show this at the counter:', { id: 'steps.say' });
    const items = sentences.map(({ japanese, romaji, meaning, isTicked }) => {
      const box = isTicked ? '□ ' : '';
      const help = meaning
        ? `<br><span lang="ja-Latn">${escaped(romaji)}</span><br>${this.marked(meaning)}`
        : '';
      return `<li>${box}<q lang="ja">${ruby(japanese)}</q>${help}</li>`;
    });
    return `\n<p>${escaped(title)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  }

  #phones(phones: readonly OutlinedPhone[]): string {
    const items = phones.map(
      ({ number, text }) =>
        `<li><a href="${phoneAddress(number)}">${escaped(number)}</a> ${this.marked(text)}</li>`,
    );
    return `<ul>${items.join('')}</ul>`;
  }

  #origin({ marks, inferred }: OutlinedClaim): string {
    const why = inferred
      ? ` ${escaped(this.#msg('Concluded from these pages; none says it in so many words.', { id: 'origin.inferred' }))}`
      : '';
    return `<small>${marks.map((mark) => this.#mark(mark)).join(' ')}${why}</small>`;
  }

  #mark(mark: number): string {
    return `<a href="#${this.#id(mark)}">[${mark}]</a>`;
  }

  #id(mark: number): string {
    return `${this.#procedure}-${this.#lang}-source-${mark}`;
  }
}

/** What a link to a phone number calls. */
export const phoneAddress = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;

const link = ({ url, title }: OutlinedSource): string =>
  url
    ? `<a href="${escaped(url)}" lang="ja">${escaped(title)}</a>`
    : `<span lang="ja">${escaped(title)}</span>`;

const ruby = (sentence: string): string =>
  rubyRunsOf(sentence)
    .map(({ text, reading }) =>
      reading === undefined
        ? escaped(text)
        : `<ruby>${escaped(text)}<rp>（</rp><rt>${escaped(reading)}</rt><rp>）</rp></ruby>`,
    )
    .join('');
