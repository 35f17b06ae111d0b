import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesInCode, problemsOfNotes } from '../../scripts/lib/localizer.js';
import type { Msg, Text } from '../../src/model/text.js';
import { papers } from '../../src/procedures/papers.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';

const { messages } = messagesInCode() as { messages: readonly { id: string; text: string; note?: string }[] };

const idOf = (text: Text): string => {
  let id = '';
  const msg = (words: string, options?: { id?: string }) => {
    id = options?.id ?? '';
    return words;
  };
  text(Object.assign(msg, { tag: 'en' }) as Msg);
  return id;
};

const { questions, routes, tasks } = pinReset;
const joined: Readonly<Record<string, readonly Text[]>> = {
  'the name of a question': Object.values(questions).map(({ label }) => label),
  'an answer': Object.values(questions).flatMap(({ options }) =>
    Object.values(options).map(({ text }) => text),
  ),
  'the short name of a way': Object.values(routes).map(({ label }) => label),
  'the name of a place': Object.values(routes).flatMap(({ places = {} }) =>
    Object.values(places).map(({ text }) => text),
  ),
  'the name of a task': Object.values(tasks),
  'the name of a paper': Object.values(papers).map(({ text }) => text),
};

describe('a translator is told', () => {
  for (const [what, texts] of Object.entries(joined)) {
    it(`what ${what} is joined with`, () => {
      assert.ok(texts.length > 0);
      const without = texts.map(idOf).filter((id) => !messages.find((each) => each.id === id)?.note);
      assert.deepEqual(without, []);
    });
  }

  for (const [text, problem] of [
    ['Good for {count} days', /what is filled in/],
    ['by appointment only', /what it is joined with/],
    ['Official page:', /what it is joined with/],
  ] as const) {
    it(`more about “${text}”, or the check fails`, () => {
      const added = [...messages, { id: 'x.words', text }];
      assert.match([...problemsOfNotes(added)].join('\n'), problem);
      assert.deepEqual([...problemsOfNotes([...messages, { id: 'x.words', text, note: 'A note' }])], []);
    });
  }

  it('nothing more about a whole sentence', () => {
    assert.deepEqual([...problemsOfNotes([...messages, { id: 'x.words', text: 'Nothing to do.' }])], []);
  });
});
