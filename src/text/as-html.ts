import type { Msg } from '../model/text.js';
import { escaped, link, lines, list, ruby, section } from './html.js';
import { runsOf, withoutReadings } from './japanese.js';
import { phoneAddress } from './phone-address.js';
import type {
  Outline,
  OutlinedCase,
  OutlinedClaim,
  OutlinedLane,
  OutlinedLeaflet,
  OutlinedNote,
  OutlinedOverview,
  OutlinedPhone,
  OutlinedPlace,
  OutlinedRoute,
  OutlinedRow,
  OutlinedSentence,
  OutlinedTable,
  OutlinedWay,
} from './outline/outlined.js';

/** How an outline stands on its page. */
export interface HtmlOptions {
  readonly msg: Msg;
  /** `ltr` or `rtl`. */
  readonly direction: 'ltr' | 'rtl';
  /** A sentence on how far the translation was read; none for languages that are written. */
  readonly review?: string;
}

/**
 * What an outline shows before a way is recommended, as an `<article>` without scripts or styles, for a page or for the
 * inside of a tag. Everything is escaped; ids are those of the procedure and language, so two can stand on a page.
 */
export function outlineAsHtml(outline: Outline, { msg, direction, review = '' }: HtmlOptions): string {
  const { leaflet, overview, lang = 'en' } = outline;
  const writer = new HtmlWriter(outline.procedure, lang, msg);
  return lines([
    `<article lang="${lang}" dir="${direction}">`,
    `<h2>${writer.marked(outline.title)}</h2>`,
    leaflet ? writer.claim('p', leaflet.answer) : `<p>${writer.marked(outline.summary)}</p>`,
    `<p>${escaped(msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' }))}</p>`,
    ...(leaflet ? writer.leaflet(leaflet) : []),
    ...(overview ? writer.overview(overview) : []),
    writer.sources(outline, review),
    '</article>',
  ]);
}

class HtmlWriter {
  readonly #procedure: string;
  readonly #lang: string;
  readonly #msg: Msg;
  // What stands on the page in full. Rows of special cases say much that lanes have said: there it is only named.
  readonly #said = new Set<string>();

  constructor(procedure: string, lang: string, msg: Msg) {
    this.#procedure = procedure;
    this.#lang = lang;
    this.#msg = msg;
  }

  leaflet({ lanes, rows, table, notes }: OutlinedLeaflet): readonly string[] {
    const msg = this.#msg;
    return [
      ...lanes.map((lane) => this.#lane(lane)),
      section(
        this.marked(msg('Special cases', { id: 'leaflet.rows' })),
        rows.map((row) => this.#row(row)),
      ),
      table ? this.#table(table) : '',
      section(this.marked(msg('Good to know', { id: 'notes.title' })), [this.#notes(notes)]),
    ];
  }

  overview({ routes, documents, steps, sentences, notes }: OutlinedOverview): readonly string[] {
    const msg = this.#msg;
    return [
      section(this.marked(msg('Possible ways', { id: 'routes.title-open' })), [
        list(
          'ul',
          routes.map((route) => this.claim('li', route, this.#places(route))),
        ),
      ]),
      section(this.marked(msg('What to bring', { id: 'documents.title' })), [
        list(
          'ul',
          documents.map((document) => this.claim('li', document)),
        ),
      ]),
      section(this.marked(msg('What to do', { id: 'steps.title' })), [
        this.#steps(steps),
        this.#sentences(sentences),
      ]),
      section(this.marked(msg('Good to know', { id: 'notes.title' })), [this.#notes(notes)]),
    ];
  }

  sources({ sources, official }: Outline, review: string): string {
    const msg = this.#msg;
    const first = sources.find(({ mark }) => mark === official);
    const about = msg(
      'Published by the volunteers of the open-source project pin-reset-guide, not by an authority. The office decides.',
      { id: 'sources.about' },
    );
    return section(this.marked(msg('Sources', { id: 'sources.title' })), [
      `<p>${escaped([about, review].filter(Boolean).join(' '))}</p>`,
      first ? `<p>${escaped(msg('Official page:', { id: 'sources.official' }))} ${link(first)}</p>` : '',
      list(
        'ol',
        sources.map(
          (source) => `<li id="${this.#id(source.mark)}">${link(source)} ${escaped(source.checked)}</li>`,
        ),
      ),
    ]);
  }

  marked(text: string): string {
    return runsOf(text, this.#lang)
      .map((run) => (run.isJapanese ? `<span lang="ja">${escaped(run.text)}</span>` : escaped(run.text)))
      .join('');
  }

  /** A claim in an element of its own: condition, words, Japanese name, marks of its sources; then the rest. */
  claim(tag: 'p' | 'li' | 'div', claim: OutlinedClaim, ...more: readonly string[]): string {
    const { text, detail, japanese, condition, phones } = claim;
    const isSaid = this.#isSaid(claim.id, text, detail);
    const main = [
      condition ? `<em>${this.marked(condition)}</em>` : '',
      (detail || phones) && !isSaid ? `<strong>${this.marked(text)}</strong>` : this.marked(text),
      japanese ? `<span lang="ja">${escaped(japanese)}</span>` : '',
      isSaid ? '' : this.#origin(claim),
    ]
      .filter(Boolean)
      .join(' ');
    if (tag === 'p') return `<p>${main}</p>`;
    const rest = [
      detail && !isSaid ? `<p>${this.marked(detail)}</p>` : '',
      this.#phones(phones),
      ...more,
    ].join('');
    return `<${tag}><p>${main}</p>${rest}</${tag}>`;
  }

  #lane(lane: OutlinedLane): string {
    return section(this.marked(lane.label), [
      `<p>${this.marked(lane.for)}</p>`,
      this.#places(lane.route),
      this.#way(lane),
      this.#notes(lane.notes),
    ]);
  }

  #row({ label, cases }: OutlinedRow): string {
    return lines([
      '<details>',
      `<summary>${this.marked(label)}</summary>`,
      ...cases.map((each) => this.#case(each)),
      '</details>',
    ]);
  }

  #case({ label, ways, notes }: OutlinedCase): string {
    return lines([
      '<section>',
      `<h4>${this.marked(label)}</h4>`,
      ...ways.flatMap((way) => [this.claim('div', way.route, this.#places(way.route)), this.#way(way)]),
      this.#notes(notes),
      '</section>',
    ]);
  }

  #way({ rows, documents, steps, sentences }: OutlinedWay): string {
    const facts = rows.map(
      ({ label, lines: own }) =>
        `<dt>${escaped(label)}</dt><dd>${own.map((line) => this.claim('div', line)).join('')}</dd>`,
    );
    return lines([
      facts.length > 0
        ? `<dl>\n${lines(facts)}\n</dl>`
        : list(
            'ul',
            documents.map((document) => this.claim('li', document)),
          ),
      this.#steps(steps),
      this.#sentences(sentences),
    ]);
  }

  #steps(steps: readonly OutlinedClaim[]): string {
    return list(
      'ol',
      steps.map((step) => this.claim('li', step)),
    );
  }

  #sentences(sentences: readonly OutlinedSentence[]): string {
    if (sentences.length === 0) return '';
    const title =
      this.#lang === 'ja'
        ? this.#msg('Say this at the counter:', { id: 'steps.tell' })
        : this.#msg('Show this at the counter:', { id: 'steps.say' });
    const items = sentences.map(({ id, japanese, romaji, meaning, isTicked, condition }) => {
      const box = `${isTicked ? '□ ' : ''}${condition ? `<em>${this.marked(condition)}</em> ` : ''}`;
      const words = meaning ? `<br>${this.marked(meaning)}` : '';
      if (this.#isSaid(id, japanese))
        return `<li>${box}<q lang="ja">${withoutReadings(japanese)}</q>${words}</li>`;
      const reading = meaning ? `<br><span lang="ja-Latn">${escaped(romaji)}</span>` : '';
      return `<li>${box}<q lang="ja">${ruby(japanese)}</q>${reading}${words}</li>`;
    });
    return `<p>${escaped(title)}</p>\n${list('ul', items)}`;
  }

  #notes(notes: readonly OutlinedNote[]): string {
    return list(
      'ul',
      notes.map(({ title, links, ...note }) => {
        const pages = links.map((mark) => this.#mark(mark)).join(' ');
        const { detail, phones } = note;
        const rest = [detail ? `<p>${this.marked(detail)}</p>` : '', this.#phones(phones)].join('');
        const { detail: _detail, phones: _phones, ...words } = note;
        return `<li><p><strong>${this.marked(title)}</strong></p>${this.claim('p', words)}${rest}${pages && `<p>${pages}</p>`}</li>`;
      }),
    );
  }

  #table({ label, columns, rows }: OutlinedTable): string {
    const head = columns.map((column) => `<th scope="col">${this.marked(column)}</th>`).join('');
    const body = rows.map((row) => {
      const japanese = row.japanese ? ` <span lang="ja">${escaped(row.japanese)}</span>` : '';
      const name = `${this.marked(row.text)}${japanese} ${this.#origin(row)}`;
      return `<tr><th scope="row">${name}</th>${row.cells.map((cell) => `<td>${this.marked(cell)}</td>`).join('')}</tr>`;
    });
    return section(this.marked(label), [
      `<div role="group" tabindex="0" aria-label="${escaped(label)}"><table>`,
      `<thead><tr><td></td>${head}</tr></thead>`,
      `<tbody>\n${lines(body)}\n</tbody>`,
      '</table></div>',
    ]);
  }

  // Also notes down that it is now.
  #isSaid(...words: readonly (string | undefined)[]): boolean {
    const key = words.join('\n');
    const isSaid = this.#said.has(key);
    this.#said.add(key);
    return isSaid;
  }

  #places({ places }: OutlinedRoute): string {
    const name = ({ text, condition }: OutlinedPlace) =>
      `<li>${condition ? `<em>${this.marked(condition)}</em> ` : ''}${this.marked(text)}</li>`;
    return list('ul', places.map(name));
  }

  #phones(phones: readonly OutlinedPhone[] = []): string {
    return list(
      'ul',
      phones.map(
        ({ number, text }) =>
          `<li><a href="${phoneAddress(number)}">${escaped(number)}</a> ${this.marked(text)}</li>`,
      ),
    );
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
