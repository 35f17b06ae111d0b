import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { open, settled } from '../lib/person.js';
import { states } from '../lib/states.js';

describe('On a screen of 320 px, whatever the hour', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  // Every text that the hour can bring about: each kind of appointment and of session, open, next, for whom, not here, unknown.
  const appointments = ['none', 'recommended', 'required', undefined] as const;
  const sessions = appointments.flatMap((appointment) => {
    const booked = appointment ? { appointment } : {};
    return [
      { from: '08:30', to: '17:15', ...booked },
      { days: ['wed' as const], from: '17:30', to: '20:00', ...booked },
      {
        days: ['sat' as const, 'sun' as const, 'holiday' as const],
        nth: [2, 4] as const,
        from: '09:30',
        to: '16:00',
        ...booked,
      },
      {
        'month-days': [25, 30],
        dates: ['2026-12-13'],
        from: '18:00',
        to: '18:30',
        services: ['reset', 'new-certificate', 'special-extension'] as const,
        ...booked,
      },
    ];
  });
  const offices = [
    ...sessions.map((session) => ({ sessions: [session] })),
    { sessions },
    { sessions: [{ from: '08:30', to: '17:15', services: ['new-card'] as const }] },
    { services: ['new-card', 'representative', 'proxy'] as const },
    {},
  ].map((office) => ({
    name: {
      ja: '本庁 市民課マイナンバーカード専用窓口',
      en: 'Residents’ Division, Individual-Number-Card Counter',
    },
    closed: ['2026-12-24/2026-12-25', '12-29/01-03'],
    ...office,
  }));
  const moments = {
    'a session is on': '2026-11-25T10:00:00+09:00',
    'an evening session is on': '2026-11-25T17:45:00+09:00',
    'a special session is on': '2026-11-25T18:15:00+09:00',
    'all is closed': '2026-11-25T23:30:00+09:00',
    'a Saturday session is on': '2026-11-28T10:00:00+09:00',
    'it is a maintenance Sunday': '2026-12-20T10:00:00+09:00',
    'the next day is in another year': '2026-12-31T23:59:00+09:00',
    'nobody knows the holidays any more': '2031-01-01T00:00:00+09:00',
  };
  for (const [when, moment] of Object.entries(moments)) {
    for (const lang of ['en', 'ja']) {
      it(`no hours of a city are wider than the screen when ${when} (${lang})`, async () => {
        await setViewport({ width: 320, height: 800 });
        const guide = await open(
          html`<pin-reset-guide lang=${lang} .now=${new Date(moment)} .municipality=${{ offices }}></pin-reset-guide>`,
        );
        for (const situation of Object.values(states)) {
          guide.situation = situation;
          await settled(guide);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, situation).to.equal(clientWidth);
        }
      });
    }
  }
});
