import { cityAsText } from '../elements/procedure-city/offices-in-words.js';
import { plain } from '../elements/shared/words.js';
import { acceptMunicipality } from '../engine/municipality.js';
import type { Messages } from '../i18n/messages.js';
import type { Municipality } from '../model/municipality.js';
import type { Claim, Procedure } from '../model/procedure.js';
import { beside, named } from '../procedures/city/words.js';
import { papers as known } from '../procedures/papers.js';
import { layOver } from '../procedures/city/lay-over.js';
import { warningsFor } from './warnings.js';

/** What a city's file comes to. */
export interface Checked {
  /** What is wrong, each with its path and with what is allowed. The guide leaves these out. */
  readonly faults: readonly string[];
  /** What is allowed, but does nothing, or can hardly be meant. */
  readonly warnings: readonly string[];
  /** What the guide makes of the rest, in words. */
  readonly view: string;
}

/** Reads a city's file as the guide to a procedure reads it, and says what that guide shows of it at this moment. */
export function check(json: string, national: Procedure, words: Messages, now: Date): Checked {
  const { municipality, problems } = acceptMunicipality(json);
  const isEmpty = problems.length === 0 && Object.keys(municipality).length === 0;
  return {
    faults: isEmpty ? ['municipality: nothing is said in this file.'] : problems,
    warnings: isEmpty ? [] : warningsFor(municipality, now),
    view: viewOf(municipality, national, words, now),
  };
}

function viewOf(municipality: Municipality, national: Procedure, words: Messages, now: Date): string {
  const { msg } = words;
  const procedure = layOver(national, municipality, now);
  const { name, url, checked, notices = [] } = municipality;
  const ofCity = (claims: Readonly<Record<string, Claim>>): readonly string[] =>
    Object.values(claims)
      .filter(({ sources }) => sources.includes('city'))
      .flatMap(({ text, detail }) => [
        `- ${plain(text(msg))}`,
        ...(detail ? [`    ${plain(detail(msg))}`] : []),
      ]);
  const sections: readonly (readonly string[])[] = [
    [[name ? plain(beside(name, msg)) : '', url, checked].filter(Boolean).join(' · ')],
    titled(msg('Where and when', { id: 'hours.title' }), cityAsText({ municipality, procedure, words, now })),
    titled(msg('Your way', { id: 'routes.title' }), ofCity(procedure.routes)),
    titled(msg('What to bring', { id: 'documents.title' }), ofCity(procedure.documents)),
    titled(msg('What to do', { id: 'steps.title' }), ofCity(procedure.steps)),
    titled(
      msg('Good to know', { id: 'notes.title' }),
      Object.values(procedure.notes)
        .filter(({ sources }) => sources.includes('city'))
        .flatMap(({ title, text, phones = [] }) => [
          `- ${plain(title(msg))}: ${plain(text(msg))}`,
          ...phones.map((phone) => `    ${phone.number} ${phone.text(msg)}`.trimEnd()),
        ]),
    ),
    ...listsOf(municipality, words),
    // The page shows those of today; whoever checks a file wants to see all.
    titled(
      'notices',
      notices.map(
        ({ text, from, until }) =>
          `- ${plain(named(text, msg))}${from || until ? ` (${from ?? ''} – ${until ?? ''})` : ''}`,
      ),
    ),
  ];
  return sections
    .map((lines) => lines.join('\n'))
    .filter((section) => section.trim())
    .join('\n\n');
}

/** The city's own lists, by the names of their fields. */
function listsOf(municipality: Municipality, { msg }: Messages): readonly (readonly string[])[] {
  return (['a-list', 'b-list', 'c-list'] as const).map((list) =>
    titled(
      list,
      (municipality[list] ?? []).map((id) => {
        const own = beside(municipality.papers?.[id], msg);
        const paper = Object.hasOwn(known, id) ? known[id as keyof typeof known].text(msg) : own;
        return `- ${plain(paper)} (${id})`;
      }),
    ),
  );
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];
