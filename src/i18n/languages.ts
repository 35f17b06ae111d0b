/** What there is to know about a language that the guide speaks. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** "Read this in …", in that language. */
  readonly offer: string;
  /** What stands, in that language, before the address of the official page where its words did not come. */
  readonly absent: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether somebody who speaks it has compared the translation. */
  readonly reviewed: boolean;
  /** Fetches the words; none for the language in which the source is written. */
  readonly load?: () => Promise<{ readonly templates: Readonly<Record<string, unknown>> }>;
}

/** The language in which the source is written; every text falls back to it. */
export const english: Language = {
  tag: 'en',
  name: 'English',
  offer: 'Read this in English',
  absent: 'This guide could not be loaded. Official page:',
  direction: 'ltr',
  reviewed: true,
};

/** Every language, in the order of the switch. A new one is a row here and a file in locales/. */
export const languages: readonly Language[] = [
  {
    tag: 'ja',
    name: '日本語',
    offer: '日本語で読む',
    absent: 'ご案内を読み込めませんでした。公式ページをご覧ください：',
    direction: 'ltr',
    reviewed: false,
    load: () => import('../generated/locales/ja.js'),
  },
  english,
];

/** The language that a BCP 47 tag stands for, if we have it: by its name, or without its last subtag. */
export function findLanguage(tag: string): Language | undefined {
  // Java, PHP and many a CMS write "ja_JP".
  const wanted = tag.trim().toLowerCase().replace(/[_.@]/g, '-');
  return (
    languages.find((language) => language.tag.toLowerCase() === wanted) ??
    (wanted.includes('-') ? findLanguage(wanted.slice(0, wanted.lastIndexOf('-'))) : undefined)
  );
}
