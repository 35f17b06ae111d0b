import { unitsOf } from './languages.js';
import { noteOnForms } from './plural-forms.js';
import { newXliff, writeXliff } from './xliff.js';

/**
 * The files of a language as they should be for these messages: `texts` by unit. A translation is found in whatever file of
 * the language it stands, and under its old id if nothing but the id has changed. `added`, `changed`, `renamed` and
 * `removed` are ids.
 * @param {readonly (import('./xliff.js').XliffFile & { unit: string })[]} files
 * @param {string} tag
 * @param {readonly { id: string, text: string, unit: string, note?: string, isJapanese?: boolean }[]} messages
 * @returns {{ texts: [string, string][], added: string[], changed: string[], renamed: string[], removed: string[] }}
 */
export function merge(files, tag, messages) {
  const ids = new Set(messages.map(({ id }) => id));
  const present = new Map(files.flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
  const left = [...present.values()].filter(({ id }) => !ids.has(id));
  const renamed = new Map();
  for (const { id, text } of messages) {
    const same = left.filter(({ source }) => source === text);
    const isPair =
      same.length === 1 &&
      messages.filter((each) => !present.has(each.id) && each.text === text).length === 1;
    if (!present.has(id) && isPair) renamed.set(id, same[0]);
  }
  const find = ({ id }) => present.get(id) ?? renamed.get(id);
  const texts = unitsOf(messages).map((unit) => {
    const file = files.find((each) => each.unit === unit) ?? newXliff(unit, tag);
    return [
      unit,
      writeXliff(
        file,
        messages.filter((message) => message.unit === unit).map((message) => withForms(message, tag)),
        find,
      ),
    ];
  });
  const taken = new Set([...renamed.values()].map(({ id }) => id));
  return {
    texts,
    added: messages.filter((message) => !find(message)).map(({ id }) => id),
    changed: messages
      .filter(
        ({ id, text, isJapanese }) =>
          !isJapanese && present.get(id)?.target && present.get(id).source !== text,
      )
      .map(({ id }) => id),
    renamed: [...renamed].map(([id, { id: before }]) => `${before} → ${id}`),
    removed: left.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
  };
}

const withForms = (message, tag) => ({
  ...message,
  note: [message.note, noteOnForms(message.text, tag)].filter(Boolean).join(' ') || undefined,
});
