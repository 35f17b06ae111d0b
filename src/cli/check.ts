import {
  daysInWords,
  hoursInWords,
  openingInWords,
  appointmentInWords,
} from '../elements/procedure-city/hours-in-words.js';
import { plain } from '../elements/shared/words.js';
import { opening } from '../engine/hours.js';
import { acceptMunicipality } from '../engine/municipality.js';
import { holidays } from '../generated/holidays.js';
import type { Messages } from '../i18n/messages.js';
import type { Municipality, Office } from '../model/municipality.js';
import type { Claim } from '../model/procedure.js';
import { beside } from '../procedures/city-words.js';
import { layOver } from '../procedures/municipality.js';
import { pinReset } from '../procedures/pin-reset/whole.js';

/** What a city's file comes to. */
export interface Checked {
  /** What is wrong, each with its path and with what is allowed. The guide leaves these out. */
  readonly faults: readonly string[];
  /** What the guide makes of the rest, in words. */
  readonly view: string;
}

/** Reads a city's file as the guide reads it, and says what the guide shows of it at this moment. */
export function check(json: string, words: Messages, now: Date): Checked {
  const { municipality, problems } = acceptMunicipality(json);
  const isEmpty = problems.length === 0 && Object.keys(municipality).length === 0;
  return {
    faults: isEmpty ? ['municipality: nothing is said in this file.'] : problems,
    view: viewOf(municipality, words, now),
  };
}

function viewOf(municipality: Municipality, words: Messages, now: Date): string {
  const { msg } = words;
  const procedure = layOver(pinReset, municipality, now);
  const { offices = [], 'post-offices': posts = [], name, url, checked } = municipality;
  const ofCity = (claims: Readonly<Record<string, Claim>>): readonly string[] =>
    Object.values(claims)
      .filter(({ sources }) => sources.includes('city'))
      .flatMap(({ text, detail }) => [
        `- ${plain(text(msg))}`,
        ...(detail ? [`    ${plain(detail(msg))}`] : []),
      ]);
  const sections: readonly (readonly string[])[] = [
    [[name ? plain(beside(name, msg)) : '', url, checked].filter(Boolean).join(' · ')],
    titled(
      msg('Where and when', { id: 'hours.title' }),
      [...offices, ...posts].flatMap((office) => officeInWords(office, municipality, words, now)),
    ),
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
  ];
  return sections
    .map((lines) => lines.join('\n'))
    .filter((section) => section.trim())
    .join('\n\n');
}

function officeInWords(
  office: Office,
  { cutoff }: Municipality,
  words: Messages,
  now: Date,
): readonly string[] {
  const { name, sessions = [] } = office;
  const lines = sessions.map((session) =>
    [daysInWords(session, words), hoursInWords(session), appointmentInWords(session.appointment, words)]
      .filter(Boolean)
      .join(' · '),
  );
  const state = openingInWords(opening(office, now, holidays, [], cutoff), words);
  return [`- ${plain(beside(name, words.msg)) || '–'}: ${state}`, ...lines.map((line) => `    ${line}`)];
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];
