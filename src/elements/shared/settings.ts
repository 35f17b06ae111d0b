import { isServer } from 'lit';
import { readMoment } from '../../engine/moment.js';
import { findLanguage, languages } from '../../i18n/languages.js';
import type { Language } from '../../i18n/language.js';
import type { Remember } from '../../session/storage.js';
import { safeUrl } from './safe-url.js';

/** The sections that `hide` can name. */
export const sections = [
  'summary',
  'questions',
  'routes',
  'documents',
  'steps',
  'notes',
  'sources',
  'actions',
  'language',
] as const;

/** The name of a section. */
export type Section = (typeof sections)[number];

/** What the attributes say, with the nearest sensible value where they say something that is not allowed. */
export interface Settings {
  readonly layout: 'page' | 'steps';
  readonly languages: readonly Language[];
  readonly headingLevel: number;
  readonly hidden: ReadonlySet<Section>;
  readonly remember: Remember;
  /** Where the links lead; empty for no link. */
  readonly links: Readonly<Record<'questionnaire' | 'checklist' | 'report', string>>;
}

// A framework takes away, or hands in as undefined, what a page does not set.
type Absent = null | undefined;

/** The attributes as they stand. */
export interface RawSettings {
  readonly languages: string | Absent;
  readonly headingLevel: string | number | Absent;
  readonly remember: string | Absent;
  /** Only a guide has a layout, and sections to hide. */
  readonly layout?: string | Absent;
  readonly hide?: string | Absent;
  /** Only a guide links to what is around it. */
  readonly questionnaireHref?: string | Absent;
  readonly checklistHref?: string | Absent;
  readonly reportHref?: string | Absent;
}

/** Reads the attributes; what is wrong is reported with what is allowed. */
export function readSettings(raw: RawSettings, report: (message: string) => void): Settings {
  return {
    layout: oneOf('layout', raw.layout, ['page', 'steps'], report),
    languages: readLanguages(raw.languages, report),
    headingLevel: readLevel(raw.headingLevel, report),
    hidden: new Set(readSections(raw.hide, report)),
    remember: oneOf('remember', raw.remember, ['none', 'session', 'local'], report),
    links: {
      questionnaire: readLink('questionnaire-href', raw.questionnaireHref, report),
      checklist: readLink('checklist-href', raw.checklistHref, report),
      report: readLink('report-href', raw.reportHref, report),
    },
  };
}

function oneOf<const V extends string>(
  name: string,
  value: string | Absent,
  allowed: readonly [V, ...V[]],
  report: (message: string) => void,
): V {
  const [usual] = allowed;
  const text = asAttribute(value);
  const found = allowed.find((candidate) => candidate === text.trim().toLowerCase());
  if (found === undefined && text.trim()) report(wrong(name, text, allowed.join(', ')));
  return found ?? usual;
}

// A server knows no page, so nothing is relative to it: the browser adds the links.
function readLink(name: string, value: string | Absent, report: (message: string) => void): string {
  const address = asAttribute(value);
  if (isServer || !address) return '';
  const href = safeUrl(address);
  if (!href) report(wrong(name, address, 'http, https and relative addresses'));
  return href ?? '';
}

function readLevel(value: string | number | Absent, report: (message: string) => void): number {
  const text = asAttribute(value);
  const level = Number(text || 2);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  report(wrong('heading-level', text, '1 to 6'));
  return 2;
}

function readSections(value: string | Absent, report: (message: string) => void): readonly Section[] {
  return words(value).flatMap((word) => {
    const found = sections.find((section) => section === word.toLowerCase());
    if (!found) report(wrong('hide', word, sections.join(' ')));
    return found ?? [];
  });
}

function readLanguages(value: string | Absent, report: (message: string) => void): readonly Language[] {
  const tags = words(value);
  if (tags.length === 0) return languages;
  if (tags.join() === 'none') return [];
  if (tags.join() === 'reviewed') return languages.filter(({ status }) => status !== 'translated');
  const found = tags.flatMap((tag) => {
    const language = findLanguage(tag);
    if (!language) {
      report(wrong('languages', tag, `${languages.map((each) => each.tag).join(' ')} none reviewed`));
    }
    return language ?? [];
  });
  return found.length === 0 ? languages : [...new Set(found)];
}

const words = (value: string | Absent): readonly string[] =>
  asAttribute(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** A property as an attribute would be; a page can set anything. */
export function asAttribute(value: unknown): string {
  try {
    return String((value as string | null | undefined) ?? '');
  } catch {
    return typeof value;
  }
}

/** What is wrong with the moment that a page has set; empty where it is a valid date, or none. */
export function wrongMoment(now: unknown): string {
  if ((now ?? undefined) === undefined || readMoment(now)) return '';
  return `now: ${typeof now} is not allowed. Allowed: a valid Date.`;
}

const wrong = (name: string, value: string, allowed: string): string =>
  `${name}="${value}" is not allowed. Allowed: ${allowed}.`;
