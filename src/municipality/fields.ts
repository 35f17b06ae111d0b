import * as v from 'valibot';

// What the fields of a city's rules are made of. Each message says what is allowed there.

/** Anything but a list, which to valibot is an object too. */
export const object = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'an object'),
);

/** Every field's name is known; each other one is named, with those that there are. */
export const record = <const E extends v.ObjectEntries>(entries: E) => {
  const fields = `the fields ${Object.keys(entries).join(', ')}`;
  return v.pipe(
    object,
    v.strictObject(entries, ({ expected, path }) => {
      if (expected === 'never') return fields;
      if (!expected?.startsWith('"')) return 'an object';
      // A field that is missing: what belongs there says the field itself.
      const missing = entries[String(path?.at(-1)?.key)];
      return (missing && v.safeParse(missing, undefined).issues?.[0].message) ?? fields;
    }),
    // The line above names the first unknown field only.
    v.rawCheck(({ dataset, addIssue }) => {
      const unknown = dataset.issues?.find(
        ({ expected, path }) => expected === 'never' && path?.length === 1,
      );
      const [item] = unknown?.path ?? [];
      for (const key of Object.keys(item?.input ?? {})) {
        if (!item || key === item.key || Object.hasOwn(entries, key)) continue;
        addIssue({
          message: fields,
          expected: 'never',
          input: key,
          path: [{ ...item, key } as v.IssuePathItem],
        });
      }
    }),
  );
};

/** A list of such items. */
export const list = <S extends v.GenericSchema>(item: S) => v.array(item, 'a list in [ ]');

/** One of a few values. */
export const oneOf = <const O extends readonly (string | number)[]>(options: O) =>
  v.picklist(options, `one of ${options.join(', ')}`);

/** Text of a form; `allowed` says which, in words. */
export const matching = (pattern: RegExp, allowed: string) =>
  v.pipe(v.string(allowed), v.regex(pattern, allowed));

/** A whole number from 1. */
export const count = (most: number) => {
  const allowed = `a whole number from 1 to ${most}`;
  return v.pipe(v.number(allowed), v.integer(allowed), v.minValue(1, allowed), v.maxValue(most, allowed));
};

/** Yes or no. */
export const flag = v.boolean('true or false');

/** Words of a city are text. What looks like markup is not taken, though it would be shown as text; nor are our braces. */
export const text = matching(
  /^(?=.*\S)[^<>{}\u0000-\u001f\u007f]{1,500}$/,
  'plain text of up to 500 characters, without < > { }',
);

/** A language tag. */
export const language = matching(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'a language tag such as ja, en or pt-BR',
);

/** The same words in several languages. */
export const words = v.pipe(
  object,
  v.record(language, text, 'texts by language, such as { "ja": "…" }'),
  v.minEntries(1, 'texts by language, such as { "ja": "…" }'),
  v.title('Words'),
  v.description(
    'The same words in several languages, by BCP 47 tag. Japanese first: it is what the counter reads.',
  ),
);

/** The address of a page. */
export const address = matching(
  /^https?:\/\/[^\s\u0000-\u001f\u007f<>"'`\\{}|^/?#@:]+(:\d+)?([/?#][^\s\u0000-\u001f\u007f<>"'`\\{}|^]*)?$/i,
  'an address that begins with https:// or http://',
);

/** A phone number as it is dialled. */
export const phoneNumber = matching(
  /^\+?[0-9][0-9 ()-]{1,24}$/,
  'a phone number in digits, such as 03-1234-5678, without an extension',
);

const dayPattern = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const yearlyPattern = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const isDay = (written: string) => new Date(`${written}T00:00:00Z`).toJSON()?.slice(0, 10) === written;
const allowedDay = 'a day, YYYY-MM-DD';

/** A day that there is. */
export const day = v.pipe(matching(new RegExp(`^${dayPattern}$`), allowedDay), v.check(isDay, allowedDay));
const allowedClosed =
  'a day or a range of days, YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD; without the year it holds in each year';

/** A day, or a range of days, of one year or of each. */
export const closedDays = v.pipe(
  matching(
    new RegExp(`^(${dayPattern}(/${dayPattern})?|${yearlyPattern}(/${yearlyPattern})?)$`),
    allowedClosed,
  ),
  v.check((range) => isRange(range.split('/')), allowedClosed),
);

/** Days that there are; only a range without the year may go over the turn of the year. */
const isRange = ([first = '', last = first]: readonly string[]) =>
  first.length === 5
    ? isDay(`2028-${first}`) && isDay(`2028-${last}`)
    : isDay(first) && isDay(last) && first <= last;

/** A time of day. */
export const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM, such as 09:00');
