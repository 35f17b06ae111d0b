import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveController } from 'lit';
import { SessionController } from '../../src/controllers/session-controller.js';
import type { SessionPlaces, SessionSettings } from '../../src/controllers/session-controller.js';
import type { ProcedureAnswerEvent, ProcedurePlanEvent } from '../../src/events.js';
import { sharedFacts } from '../../src/model/situation.js';
import { withoutNotes as pinReset } from '../../src/procedures/pin-reset/without-notes.js';
import { fakeAddressBar, fakeStorage, guideFacts, nextTask } from './fakes.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const KEY = 'procedure-guide:pin-reset';

/** An element as a controller sees it. */
class Host extends EventTarget {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  hasUpdated = true;
  readonly events: { readonly type: string; readonly detail: unknown }[] = [];

  constructor() {
    super();
    for (const type of ['procedure-answer', 'procedure-plan', 'procedure-progress']) {
      this.addEventListener(type, (event) =>
        this.events.push({ type, detail: (event as ProcedureAnswerEvent | ProcedurePlanEvent).detail }),
      );
    }
  }

  addController = (controller: ReactiveController) => void this.controllers.push(controller);
  removeController = () => {};
  requestUpdate = () => {};
  connect = () => this.controllers.forEach((each) => each.hostConnected?.());
  disconnect = () => this.controllers.forEach((each) => each.hostDisconnected?.());
}

/** A page with an address and a storage, on which elements come and go. */
function page({ hash = '', stored = {} }: { hash?: string; stored?: Readonly<Record<string, string>> } = {}) {
  const address = fakeAddressBar(hash);
  const sessionStorage = fakeStorage(stored);
  const written: string[] = [];
  const write = sessionStorage.setItem.bind(sessionStorage);
  sessionStorage.setItem = (key, value) => {
    written.push(key);
    write(key, value);
  };
  const places: SessionPlaces = {
    document: new EventTarget(),
    storage: { sessionStorage, localStorage: fakeStorage() },
    bar: address.bar,
  };
  const problems: string[] = [];
  const element = (isGuide: boolean, situation: unknown, settings: Partial<SessionSettings>) => {
    const host = new Host();
    const present = { remember: 'none', syncUrl: false, now: NOW, ...settings } as const;
    const answers = new SessionController(host, {
      ...(isGuide ? { facts: guideFacts, procedure: pinReset } : { facts: sharedFacts }),
      settings: () => present,
      report: (_code, message) => problems.push(message),
      places: () => places,
    });
    answers.assign(situation);
    host.connect();
    return {
      host,
      answers,
      settings: present as { -readonly [K in keyof SessionSettings]: SessionSettings[K] },
    };
  };
  return {
    ...address,
    sessionStorage,
    written,
    problems,
    guide: (settings: Partial<SessionSettings> = {}, situation?: unknown) =>
      element(true, situation, settings),
    questionnaire: (settings: Partial<SessionSettings> = {}, situation?: unknown) =>
      element(false, situation, settings),
  };
}

describe('The facts of a screen', () => {
  it('are one event each, with the final situation, then one plan, one step and one write', () => {
    const { guide, hashes, written } = page();
    const { host, answers } = guide({ syncUrl: true, remember: 'session' });
    answers.take({ goal: 'reset', pins: ['signature'], card: 'valid' });
    const situation = { goal: 'reset', pins: ['signature'], card: 'valid' };
    assert.deepEqual(
      host.events.map(({ type, detail }) => (type === 'procedure-answer' ? detail : type)),
      [
        { procedure: 'pin-reset', fact: 'goal', value: 'reset', situation },
        { procedure: 'pin-reset', fact: 'pins', value: ['signature'], situation },
        { procedure: 'pin-reset', fact: 'card', value: 'valid', situation },
        'procedure-plan',
      ],
    );
    assert.deepEqual(hashes(), ['', '#pin-reset?pins=signature&card=valid&goal=reset']);
    assert.deepEqual(written, [KEY]);
  });

  it('are no news when they say what was said', () => {
    const { guide, hashes, written } = page();
    const { host, answers } = guide({ syncUrl: true, remember: 'session' }, 'goal=reset');
    answers.take({ goal: 'reset' });
    assert.deepEqual([host.events, hashes(), written], [[], ['#pin-reset?goal=reset'], []]);
  });

  it('given in a questionnaire are its events, and the guide’s plan and step', () => {
    const { guide, questionnaire, hashes } = page();
    const asked = questionnaire();
    const { host, answers } = guide({ syncUrl: true });
    asked.answers.take({ applicant: 'proxy', residence: 'limited' });
    const situation = { applicant: 'proxy', residence: 'limited' };
    assert.deepEqual(
      asked.host.events.map(({ detail }) => detail),
      [
        { procedure: null, fact: 'applicant', value: 'proxy', situation },
        { procedure: null, fact: 'residence', value: 'limited', situation },
      ],
    );
    assert.deepEqual(
      host.events.map(({ type }) => type),
      ['procedure-plan'],
    );
    assert.deepEqual(answers.situation, situation);
    assert.deepEqual(hashes(), ['', '#pin-reset?applicant=proxy&residence=limited']);
  });
});

describe('When a guide comes', () => {
  const stored = {
    [KEY]: '{"situation":{"pins":["card-input"],"phone":"none"},"done":["my-number-card"],"saved":0}',
    'procedure-guide:situation':
      '{"situation":{"applicant":"holder","pins":["smartphone"]},"done":[],"saved":0}',
  };

  for (const order of ['questionnaire first', 'guide first']) {
    it(`each fact is that of the first place that has it (${order})`, async () => {
      const { guide, questionnaire, hashes } = page({
        hash: '#pin-reset?pins=signature&residence=abroad',
        stored,
      });
      const ask = () => questionnaire({ remember: 'session' }, 'residence=limited');
      const early = order === 'questionnaire first' ? ask() : undefined;
      const { answers, host } = guide(
        { remember: 'session', syncUrl: true },
        'pins=unsure&phone=capable&applicant=proxy&goal=change',
      );
      const asked = early ?? ask();
      await nextTask();
      const shared = { residence: 'abroad', applicant: 'holder' };
      assert.deepEqual(answers.situation, { pins: ['signature'], phone: 'none', goal: 'change', ...shared });
      assert.deepEqual(asked.answers.situation, shared);
      assert.deepEqual([...answers.session.done], ['my-number-card']);
      assert.equal(hashes().length, 1);
      assert.deepEqual(host.events, []);
    });
  }

  it('it takes what was set before there was a script as what the page says when it comes', () => {
    const { guide } = page({ hash: '#pin-reset?pins=signature', stored });
    const { answers, host } = guide({ remember: 'session', syncUrl: true });
    host.hasUpdated = false;
    answers.assign({ pins: ['unsure'], phone: 'capable', goal: 'change' });
    assert.deepEqual(answers.situation, { pins: ['signature'], phone: 'none', goal: 'change' });
    host.hasUpdated = true;
    answers.assign({ phone: 'capable' });
    assert.deepEqual(answers.situation, { phone: 'capable' });
  });

  it('it reads a fragment once, also without being in step with it, and writes nothing', () => {
    const { guide, hashes, follow } = page({ hash: '#pin-reset?pins=signature' });
    const { host, answers } = guide();
    assert.deepEqual(answers.situation, { pins: ['signature'] });
    answers.take({ pins: ['card-input'] });
    host.disconnect();
    host.connect();
    follow('#pin-reset?goal=change');
    assert.deepEqual(answers.situation, { pins: ['card-input'] });
    assert.deepEqual(hashes(), ['#pin-reset?pins=signature', '#pin-reset?goal=change']);
  });

  for (const text of ['{"situation":null}', 'null', '[]', '{', '{"situation":{"pins":null},"done":null}']) {
    it(`it goes on where ${text} is stored, and keeps in step with the fragment`, () => {
      const { guide, hashes } = page({ hash: '#pin-reset?goal=reset', stored: { [KEY]: text } });
      const { answers } = guide({ remember: 'session', syncUrl: true });
      answers.take({ phone: 'none' });
      assert.deepEqual(hashes().at(-1), '#pin-reset?goal=reset&phone=none');
    });
  }
});

describe('The fragment', () => {
  it('is handed to a guide that comes in the place of another', async () => {
    const { guide, hashes, go } = page();
    const old = guide({ syncUrl: true });
    old.answers.take({ goal: 'reset' });
    const next = guide({ syncUrl: true });
    old.host.disconnect();
    await nextTask();
    assert.deepEqual(next.answers.situation, { goal: 'reset' });
    next.answers.take({ phone: 'none' });
    assert.equal(hashes().at(-1), '#pin-reset?goal=reset&phone=none');
    go(-1);
    assert.deepEqual(next.answers.situation, { goal: 'reset' });
    assert.deepEqual(old.answers.situation, { goal: 'reset' });
  });

  it('is taken over with what has happened until then by a guide in which nobody has said anything', async () => {
    const { guide } = page();
    const [old, next] = [guide({ syncUrl: true }), guide({ syncUrl: true })];
    old.answers.take({ goal: 'reset' });
    old.host.disconnect();
    await nextTask();
    assert.deepEqual(next.answers.situation, { goal: 'reset' });
  });

  it('becomes that of a guide that was answered itself', async () => {
    const { guide, hashes } = page();
    const [old, next] = [guide({ syncUrl: true }), guide({ syncUrl: true })];
    old.answers.take({ goal: 'reset' });
    next.answers.take({ phone: 'none' });
    old.host.disconnect();
    await nextTask();
    assert.deepEqual(next.answers.situation, { phone: 'none' });
    assert.deepEqual(hashes(), ['', '#pin-reset?phone=none']);
  });

  it('leads back through the questionnaire’s answers, which go there, too', async () => {
    const { guide, questionnaire, go, hashes } = page();
    const asked = questionnaire();
    const { answers, host } = guide({ syncUrl: true }, 'occupation=student');
    await nextTask();
    asked.answers.take({ applicant: 'proxy' });
    host.events.length = 0;
    go(-1);
    assert.deepEqual(answers.situation, { occupation: 'student' });
    assert.deepEqual(asked.answers.situation, { occupation: 'student' });
    assert.deepEqual(host.events, []);
    assert.deepEqual(hashes(), ['', '#pin-reset?applicant=proxy']);
    go(1);
    assert.deepEqual(asked.answers.situation, { occupation: 'student', applicant: 'proxy' });
  });
});

describe('What is remembered', () => {
  it('is what the reader went back to', () => {
    const { guide, go, sessionStorage } = page();
    const { answers } = guide({ syncUrl: true, remember: 'session' });
    answers.take({ pins: ['signature'] });
    answers.take({ goal: 'reset' });
    go(-1);
    assert.match(sessionStorage.getItem(KEY) ?? '', /\{"situation":\{"pins":\["signature"\]\},/);
  });

  it('goes with “Start again”, of which one event is heard', () => {
    const { guide, sessionStorage, hashes } = page();
    const { answers, host } = guide({ syncUrl: true, remember: 'session' });
    answers.take({ pins: ['signature'] });
    answers.session.tick('my-number-card', true);
    host.events.length = 0;
    answers.reset('reader');
    assert.deepEqual(
      host.events.map(({ type }) => type),
      ['procedure-answer', 'procedure-plan'],
    );
    assert.deepEqual(host.events[0]?.detail, {
      procedure: 'pin-reset',
      fact: null,
      value: null,
      situation: {},
    });
    assert.equal(sessionStorage.getItem(KEY), null);
    assert.equal(hashes().at(-1), '#pin-reset?');
  });

  it('comes in later, too, where the page asks for it later; what the reader has said since is newer', () => {
    const stored = { [KEY]: '{"situation":{"pins":["signature"],"phone":"none"},"done":["a"]}' };
    const { guide } = page({ stored });
    const { answers, settings } = guide({}, 'phone=capable');
    answers.take({ pins: ['card-input'] });
    settings.remember = 'session';
    answers.followSettings();
    assert.deepEqual(answers.situation, { pins: ['card-input'], phone: 'none' });
    assert.deepEqual([...answers.session.done], ['a']);
  });
});

describe('What a page sets', () => {
  it('is heard by nobody, and stands in the address in place of what was there', () => {
    const { guide, hashes, written } = page();
    const { host, answers } = guide({ syncUrl: true, remember: 'session' });
    answers.assign({ card: 'lost' });
    answers.reset('page');
    assert.deepEqual([host.events, hashes(), written], [[], ['#pin-reset?'], []]);
  });

  it('is reported once, fact by fact', () => {
    const { guide, problems } = page();
    guide({}, 'phone=banana&colour=red');
    assert.equal(problems.length, 2);
  });
});
