import { expect, html } from '@open-wc/testing';
import type { Municipality, PinResetGuide, ProcedureErrorDetail } from '../../src/index.js';
import { cityOf, reiCity } from '../lib/cities.js';
import { until } from '../lib/until.js';
import {
  all,
  click,
  nameOf,
  open,
  settled,
  textOf as wordsOf,
  the,
  warnings,
  within,
} from '../lib/person.js';

const office =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese';
const proxy = office.replace('holder', 'proxy');
const parent = office.replace('holder', 'parent');
// A Tuesday at ten in Japan.
const tuesday = new Date('2026-11-24T01:00:00Z');

/** What can be read, with the punctuation where it belongs. */
const textOf = (element: Element): string =>
  wordsOf(element)
    .replace(/ ([,.)])/g, '$1')
    .replace(/\( /g, '(');

const inCity = (municipality: unknown, situation = office, now = tuesday, lang = 'en') =>
  open(
    html`<pin-reset-guide
      lang=${lang}
      situation=${situation}
      .now=${now}
      .municipality=${municipality}
    ></pin-reset-guide>`,
  );

/** The text of a section of the guide. */
function section(guide: Element, tag: string): string {
  const found = [...within(guide)].find(({ localName }) => localName === tag);
  return found ? textOf(found) : '';
}

const rowsOf = (guide: Element): readonly string[] =>
  [...within(guide)]
    .filter((each) => each.matches('tbody tr'))
    .map((row) =>
      [...row.children]
        .map((cell) => nameOf(cell))
        .join(' | ')
        .trim(),
    );

describe('A reader in a city that the page names', () => {
  it('reads which city it is, in whose words, and when that was checked', async () => {
    const guide = await inCity(reiCity);
    expect(textOf(guide)).to.include('Your city: Rei City 例市, checked on November 1, 2026.');
    expect(the(guide, 'link', '例市').getAttribute('href')).to.equal('https://www.city.example.lg.jp/pin');
  });

  it('finds the sessions as a table, with who needs an appointment', async () => {
    const guide = await inCity(reiCity);
    expect(rowsOf(guide).slice(0, 5)).to.deep.equal([
      'Monday to Friday | 8:30–12:00 | no appointment needed',
      'Monday to Friday | 13:00–17:00 | no appointment needed',
      // The evening cut-off of the city shortens it.
      'Wednesday | 17:30–19:00 | by appointment only',
      '4th Saturday | 9:30–16:00 | better with an appointment',
      'day 25 of each month and Sunday, December 13 (Reset of the PIN) | 18:00–18:30 |',
    ]);
    expect(section(guide, 'procedure-city')).to.include(
      'Also closed: December 24, 2026–December 25, 2026 and June 23 each year',
    );
  });

  const moments: readonly (readonly [string, string])[] = [
    ['2026-11-24T01:00:00Z', 'Open now, until 12:00 · no appointment needed'],
    ['2026-11-24T03:00:00Z', 'Next open: Tuesday, November 24, 13:00–17:00 · no appointment needed'],
    ['2026-11-24T08:30:00Z', 'Next open: Wednesday, November 25, 8:30–12:00 · no appointment needed'],
    // Nobody who walks in now is served: the next hours without an appointment are said, too.
    [
      '2026-11-25T08:31:00Z',
      'Now by appointment only, until 19:00 Without an appointment: Next open: Wednesday, November 25, 18:00–18:30',
    ],
    ['2026-11-26T08:31:00Z', 'Next open: Friday, November 27, 8:30–12:00 · no appointment needed'],
    // A national holiday, and midnight in Japan.
    ['2026-11-22T15:00:00Z', 'Next open: Tuesday, November 24, 8:30–12:00 · no appointment needed'],
    // Closed on the 24th and 25th by the city, then the weekend of which the 4th Saturday is open.
    ['2026-12-24T01:00:00Z', 'Next open: Saturday, December 26, 9:30–16:00 · better with an appointment'],
    ['2026-12-28T09:00:00Z', 'Next open: Monday, January 4, 8:30–12:00 · no appointment needed'],
    ['2027-12-31T01:00:00Z', 'Check with the office when it is open.'],
    ['2031-01-01T00:00:00Z', 'Check with the office when it is open.'],
  ];
  for (const [moment, words] of moments) {
    it(`reads at ${moment}: ${words}`, async () => {
      const guide = await inCity(reiCity, office, new Date(moment));
      expect(section(guide, 'procedure-city')).to.include(words);
    });
  }

  it('hears that a branch does not do what is needed', async () => {
    const guide = await inCity(reiCity);
    expect(section(guide, 'procedure-city')).to.match(/Branch 出張所 What you need is not done here/);
  });

  it('hears when store kiosks are open, while they are a way', async () => {
    expect(section(await inCity(reiCity, ''), 'procedure-city')).to.include(
      'Store kiosks Open now, until 23:00',
    );
    const late = await inCity(reiCity, '', new Date('2026-11-24T14:00:00Z'));
    expect(section(late, 'procedure-city')).to.include(
      'Store kiosks Next open: Wednesday, November 25, 6:30–23:00',
    );
    expect(section(await inCity(reiCity), 'procedure-city')).not.to.include('Machines');
  });

  it('finds map, phone, appointment and post offices', async () => {
    const guide = await inCity(reiCity);
    expect(the(guide, 'link', 'Map').getAttribute('href')).to.equal('https://www.city.example.lg.jp/map');
    expect(the(guide, 'link', '000-000-0002').getAttribute('href')).to.equal('tel:0000000002');
    expect(the(guide, 'link', 'Make an appointment').getAttribute('href')).to.include('/book');
    expect(section(guide, 'procedure-city')).to.include('Rei post office 例郵便局');
  });

  const changed: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'the holder’s second document',
      office,
      'procedure-documents',
      ['Your city asks for: 1 of list A or 2 of list B.'],
    ],
    [
      'a proxy’s papers',
      proxy,
      'procedure-documents',
      [
        'Bring a power of attorney 委任状 to the first visit.',
        'Papers of the card holder 本人確認書類 Your city asks for: 1 of any list.',
      ],
    ],
    [
      'a proxy’s steps',
      proxy,
      'procedure-steps',
      ['This step can be taken by phone, too.', 'Call before you go', 'good for 14 days'],
    ],
    [
      'a parent’s papers',
      parent,
      'procedure-documents',
      [
        'Your city asks for: 2 of list A or 1 of list A + 1 of list B.',
        'Without a paper with a photo',
        'It must not be older than 3 months.',
        'A child needs neither if you are in one household in the resident record 住民票',
      ],
    ],
    ['a parent’s steps', parent, 'procedure-steps', ['need not come along']],
    ['where to go', office, 'procedure-steps', ['Go to Main hall']],
    [
      'notes',
      office,
      'procedure-notes',
      [
        'Your city',
        'Crowded at the end of the year.',
        'Residents · Japanese and Brazilian Portuguese',
        'After 19:00',
        'Rei post office',
      ],
    ],
  ];
  for (const [what, situation, part, words] of changed) {
    it(`reads the city’s rules for ${what}`, async () => {
      const guide = await inCity(reiCity, situation);
      for (const details of within(guide)) if (details instanceof HTMLDetailsElement) details.open = true;
      for (const each of words) expect(section(guide, part)).to.include(each);
    });
  }

  it('reads a notice only on the days for which it is', async () => {
    const later = await inCity(reiCity, office, new Date('2027-01-05T01:00:00Z'));
    expect(section(later, 'procedure-notes')).to.include('News of the new year');
    expect(section(later, 'procedure-notes')).not.to.include('Crowded');
  });

  it('reads it all in Japanese', async () => {
    const guide = await inCity(reiCity, office, tuesday, 'ja');
    expect(textOf(guide)).to.include('お住まいの市区町村：例市（2026年11月1日確認）。');
    expect(rowsOf(guide).slice(2, 4)).to.deep.equal([
      '水曜日 | 17:30～19:00 | 要予約',
      '第4土曜日 | 9:30～16:00 | 予約をおすすめします',
    ]);
    expect(section(guide, 'procedure-city')).to.include('受付中（12:00まで） · 予約不要');
  });

  it('hears that no proxy is let in, and is not sent to fetch a letter', async () => {
    const guide = await inCity({ ...reiCity, proxy: { accepted: false } }, proxy);
    expect(section(guide, 'procedure-routes')).to.include(
      'Ask the office: your city does not do this for a proxy',
    );
    expect(textOf(guide)).not.to.match(/Send a proxy|Second visit|letter of inquiry|identity documents/);
    expect(guide.plan.steps).to.deep.equal([]);
    expect(guide.plan.documents).to.deep.equal([]);
    // When it is open is not what matters; the hours are there for whoever wants to ask.
    expect(section(guide, 'procedure-city')).not.to.include('Next open');
    expect(rowsOf(guide).length).to.be.above(0);
  });

  it('reads of one visit where a proxy asks for the letter by phone', async () => {
    const byPhone = { proxy: { 'first-step': ['phone'], 'power-of-attorney': true, 'call-first': true } };
    const guide = await inCity(byPhone, proxy);
    expect(section(guide, 'procedure-routes')).to.include('Send a proxy: a call, a letter and a visit');
    const steps = section(guide, 'procedure-steps');
    expect(steps).to.include('First step: call the office');
    expect(steps).to.include(
      'Then the visit: bring the sealed letter, the card and the documents to the office',
    );
    expect(textOf(guide)).not.to.match(/two visits|[Ff]irst visit|Second visit|Call before you go/);
    expect(section(guide, 'procedure-documents')).to.include('Bring a power of attorney 委任状.');
  });

  it('hears whose papers are whose: the city’s rule is for the holder who comes', async () => {
    const second = { 'second-document': [{ a: 1 }] };
    expect(section(await inCity(second), 'procedure-documents')).to.include(
      'Your city asks for: 1 of list A.',
    );
    for (const other of [proxy, parent]) {
      expect(section(await inCity(second, other), 'procedure-documents')).not.to.include(
        'Your city asks for',
      );
    }
  });

  it('is not told that the city says what it does not say', async () => {
    const guide = await inCity({ ...reiCity, representative: { 'proof-waiver': 'records' } }, parent);
    const documents = section(guide, 'procedure-documents');
    expect(documents).to.include('Usually it must not be older than three months.');
    expect(documents).to.include('Bring two, one of them with a photo, if you can.');
    const items = [...within(guide)].filter((each) => each.matches('[part~=item]'));
    const ofCity = items.filter((item) => item.querySelector('a[href*="city.example"]'));
    expect(ofCity.map((item) => textOf(item).slice(0, 20))).to.include('Proof that you are t');
    expect(ofCity.some((item) => textOf(item).includes('The representative’s'))).to.equal(false);
  });

  it('is sent to no post office for somebody else, who would be sent away', async () => {
    expect(section(await inCity(reiCity), 'procedure-city')).to.include('Rei post office');
    for (const other of [proxy, parent]) {
      expect(section(await inCity(reiCity, other), 'procedure-city')).not.to.include('Rei post office');
    }
  });

  it('reads what is done where, until the answers say what is needed', async () => {
    const open = section(await inCity(reiCity, ''), 'procedure-city');
    expect(open).to.include('Done here: Reset of the PIN');
    expect(open).to.include('for the card holder, a parent or guardian, or a proxy');
    expect(section(await inCity(reiCity), 'procedure-city')).not.to.include('Done here');
  });

  it('is told for what a counter is open, until the answers say what is needed', async () => {
    const forOne = {
      offices: [{ name: { ja: '本庁' }, sessions: [{ from: '08:30', to: '17:15', services: ['new-card'] }] }],
    };
    expect(section(await inCity(forOne, ''), 'procedure-city')).to.match(/Open now, until 17:15 \(.+\)/);
    expect(section(await inCity(forOne), 'procedure-city')).to.include('Check with the office');
  });

  it('finds no hours of an office where none can help', async () => {
    const guide = await inCity(
      reiCity,
      'pins=signature&applicant=parent&card=valid&card-kind=standard&residence=japanese&goal=reset',
    );
    expect(guide.plan.routes.map(({ id }) => id)).to.deep.equal(['none']);
    expect(section(guide, 'procedure-city')).to.equal('');
  });

  it('is asked for no second document where the city wants none', async () => {
    const guide = await inCity({ 'second-document': [] });
    expect(guide.plan.documents.map(({ id }) => id)).to.deep.equal(['my-number-card']);
    expect(section(guide, 'procedure-notes')).to.include('The card is enough');
  });

  it('takes the text with the city’s words along', async () => {
    const guide = await inCity(reiCity);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => void (copied = text) },
    });
    await click(guide, 'button', 'Copy as text');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.include('1 of list A or 2 of list B');
    // Friends get the hours, the address and the phone, too.
    expect(copied).to.include('Where and when\n- Main hall 本庁 市民課\n   Open now, until 12:00');
    for (const words of ['Monday to Friday · 8:30–12:00', '000-000-0002', '1-1 Mihoncho', '/book', '/pin']) {
      expect(copied).to.include(words);
    }
  });
});

describe('The four cities of the demo', () => {
  const expected = {
    kasugai: {
      rows: 4,
      opening: 'Kasugai City 春日井市',
      second: 'A residence card, passport or driver’s license',
      go: 'Kasugai City Hall',
    },
    masaki: {
      rows: 3,
      opening: 'Masaki Town 松前町',
      second: '1 of list A, 1 of list B, or 1 of list C',
      go: 'Masaki Town Hall',
    },
    fukuroi: { rows: 2, opening: 'Fukuroi City 袋井市', second: '', go: 'Fukuroi City Hall' },
    koto: { rows: 2, opening: 'Koto City (Tokyo) 江東区', second: '1 of any list', go: 'Koto City Office' },
  } as const;

  for (const [name, { rows, opening, second, go }] of Object.entries(expected)) {
    it(`${name} changes opening line, sessions, documents and proxy steps`, async () => {
      const city = await cityOf(name as keyof typeof expected);
      const messages = await warnings(async () => {
        const guide = await inCity(city);
        expect(textOf(guide)).to.include(`Your city: ${opening}, checked on November 23, 2026.`);
        expect(rowsOf(guide).length).to.equal(rows);
        expect(guide.plan.documents.some(({ id }) => id === 'second-identity-document')).to.equal(
          second !== '',
        );
        expect(section(guide, 'procedure-documents')).to.include(second);
        expect(section(guide, 'procedure-steps')).to.include(`Go to ${go}`);
        expect(section(await inCity(city, proxy), 'procedure-steps')).to.include(
          `Second visit, on another day: bring the sealed letter, the card and the documents to ${go}`,
        );
      });
      expect(messages).to.deep.equal([]);
    });
  }

  it('give way to each other, and to what holds for most, in the same guide', async () => {
    const guide = await inCity(undefined);
    const national = textOf(guide);
    for (const name of ['kasugai', 'koto', 'fukuroi'] as const) {
      guide.municipality = await cityOf(name);
      await settled(guide);
      await until(() => textOf(guide).includes(expected[name].opening));
    }
    guide.municipality = undefined;
    await settled(guide);
    expect(textOf(guide)).to.equal(national);
  });
});

describe('A page says which city it is', () => {
  const script = (json: string) => {
    const element = document.createElement('script');
    Object.assign(element, { type: 'application/json', slot: 'municipality', textContent: json });
    return element;
  };

  it('by a script inside the tag', async () => {
    const guide = await open(html`<pin-reset-guide>${script(JSON.stringify(reiCity))}</pin-reset-guide>`);
    expect(textOf(guide)).to.include('Rei City 例市');
    expect(textOf(guide)).not.to.include('"offices"');
  });

  it('by a script that comes later', async () => {
    const guide = await open();
    guide.append(script(JSON.stringify(reiCity)));
    await until(() => textOf(guide).includes('Rei City 例市'));
  });

  it('while somebody is reading: what is shown stays until the city’s words are there', async () => {
    const guide = await open();
    const shown: boolean[] = [];
    guide.municipality = reiCity;
    while (!textOf(guide).includes('Rei City')) {
      await guide.updateComplete;
      shown.push(all(guide, 'heading').length > 0);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(shown).not.to.include(false);
  });

  it('so that Japanese words in other languages are spoken as Japanese', async () => {
    const guide = await inCity({
      offices: [{ name: { ja: '本庁' } }],
      notices: [{ text: { ja: 'お知らせ' } }],
    });
    const spoken = [...within(guide)]
      .filter((each) => each.matches('[lang=ja]'))
      .map(({ textContent }) => textContent);
    expect(spoken).to.include('本庁').and.to.include('お知らせ');
  });

  it('by attributes', async () => {
    const guide = await open(
      html`<pin-reset-guide
        situation=${office}
        .now=${tuesday}
        city-name="例市"
        city-url="https://www.city.example.lg.jp/pin"
        city-checked="2026-11-01"
        office-name="本庁 市民課"
        office-hours="mon-fri 8:30-17:15"
        office-phone="000-000-0000"
        booking-url="https://www.city.example.lg.jp/book"
        appointment="recommended"
        second-document="a-or-2b"
      ></pin-reset-guide>`,
    );
    expect(textOf(guide)).to.include('Your city: 例市, checked on November 1, 2026.');
    expect(rowsOf(guide)).to.deep.equal(['Monday to Friday | 8:30–17:15 | better with an appointment']);
    expect(section(guide, 'procedure-city')).to.include('Open now, until 17:15');
    expect(section(guide, 'procedure-documents')).to.include('1 of list A or 2 of list B');
    expect(section(guide, 'procedure-steps')).to.include('Go to 本庁 市民課');
    guide.setAttribute('second-document', 'none');
    await settled(guide);
    expect(guide.plan.documents.map(({ id }) => id)).to.deep.equal(['my-number-card']);
  });

  it('so that the property goes before the script, and both before the attributes', async () => {
    const guide = await open(
      html`<pin-reset-guide city-name="A" city-url="https://a.example/"
        .municipality=${{ name: { ja: 'C' } }}
        >${script('{ "name": { "ja": "B" } }')}</pin-reset-guide
      >`,
    );
    expect(textOf(guide)).to.include('Your city: C.');
    expect(the(guide, 'link', 'C').getAttribute('href')).to.equal('https://a.example/');
    guide.municipality = undefined;
    await settled(guide);
    expect(textOf(guide)).to.include('Your city: B.');
  });

  it('field by field: what the property does not say, the script does', async () => {
    const guide = await open(
      html`<pin-reset-guide .municipality=${{ name: { ja: 'C' } }}
        >${script('{ "name": { "ja": "B" }, "url": "https://b.example/" }')}</pin-reset-guide
      >`,
    );
    expect(the(guide, 'link', 'C').getAttribute('href')).to.equal('https://b.example/');
    guide.municipality = '';
    await settled(guide);
    expect(textOf(guide)).to.include('Your city: B.');
  });

  it('with nothing of the city, as with no attribute at all', async () => {
    const guide = await open(html`<pin-reset-guide city-name="" .municipality=${null}></pin-reset-guide>`);
    expect(textOf(guide)).not.to.include('Your city');
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['office-hours', 'always', /office-hours: "always" is not allowed.*mon-fri 08:30-17:15/],
    ['office-hours', 'mon-fri 25:00-26:00', /office-hours.*not allowed/],
    ['office-hours', 'mon-xyz 08:30-17:15', /office-hours: "mon-xyz 08:30-17:15" is not allowed/],
    ['appointment', 'maybe', /appointment: "maybe" is not allowed. Allowed: none, recommended, required/],
    ['appointment', 'required', /appointment: it says nothing without office-hours/],
    ['second-document', '3c', /second-document: "3c" is not allowed. Allowed: none, a, a-or-2b/],
    ['city-url', 'javascript:alert(1)', /city-url: .*https:\/\//],
    ['booking-url', 'data:text/html,x', /booking-url: .*https:\/\//],
    ['city-checked', 'yesterday', /city-checked: .*YYYY-MM-DD/],
    ['office-phone', 'call me', /office-phone: .*phone number/],
    ['city-name', '<b>x</b>', /city-name: .*without < >/],
  ];
  for (const [attribute, value, message] of wrong) {
    it(`${attribute}="${value}" is left out and named; the rest stays`, async () => {
      let guide: PinResetGuide | undefined;
      const messages = await warnings(async () => {
        const element = document.createElement('pin-reset-guide');
        element.setAttribute(attribute, value);
        const other = attribute === 'office-name' ? 'city-name' : 'office-name';
        element.setAttribute(other, '本庁');
        guide = await open(html`<div>${element}</div>`);
        guide.requestUpdate();
        await settled(guide);
      });
      expect(messages.length).to.equal(1);
      expect(messages[0]).to.match(message);
      expect(textOf(guide as PinResetGuide)).to.include('本庁');
    });
  }

  it('and hears of each fault in its JSON once, while the rest is shown', async () => {
    const errors: ProcedureErrorDetail[] = [];
    const hear = ({ detail }: CustomEvent<ProcedureErrorDetail>) => errors.push(detail);
    document.addEventListener('procedure-error', hear);
    const faulty = {
      ...reiCity,
      url: 'javascript:alert(1)',
      colour: 'red',
      offices: [{ ...reiCity.offices?.[0], map: 'data:text/html,x' }],
    };
    const messages = await warnings(async () => {
      const guide = await inCity(faulty);
      guide.municipality = structuredClone(faulty);
      await settled(guide);
      expect(textOf(guide)).to.include('Main hall');
      expect(all(guide, 'link', 'Map')).to.deep.equal([]);
      const links = [...within(guide)].filter((each) => each.matches('a[href]'));
      expect(links.every((link) => /^(https?|tel):/.test((link as HTMLAnchorElement).href))).to.equal(true);
    });
    document.removeEventListener('procedure-error', hear);
    expect(messages.length).to.equal(3);
    expect(errors.map(({ code }) => code)).to.deep.equal(Array(3).fill('bad-municipality'));
  });

  it('in what is not JSON: the guide says what holds for most', async () => {
    const messages = await warnings(async () => {
      const guide = await open(html`<pin-reset-guide>${script('{ "name": ')}</pin-reset-guide>`);
      expect(textOf(guide)).not.to.include('Your city');
    });
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.include('municipality: this is not JSON');
  });

  it('and is told by nobody what a city has not dated', async () => {
    const guide = await inCity({
      name: { ja: '例市' },
      'second-document': [{ a: 1 }],
    } satisfies Municipality);
    expect(textOf(guide)).to.include('Your city: 例市.');
    for (const details of within(guide)) if (details instanceof HTMLDetailsElement) details.open = true;
    expect(section(guide, 'procedure-documents')).to.include('nobody has said when');
    expect(textOf(guide)).not.to.include('Not checked for a while');
  });

  it('and whoever reads what a city has not looked at for long is sent to the city', async () => {
    await warnings(async () => {
      const guide = await inCity({ ...reiCity, checked: '2025-01-01' });
      const notice = [...within(guide)].find((each) => each.matches('[part~=notice]'));
      expect(notice && textOf(notice)).to.include('Not checked for a while');
      const links = [...(notice?.querySelectorAll('a') ?? [])];
      expect(links.map(({ href }) => href)).to.deep.equal(['https://www.city.example.lg.jp/pin']);
    });
  });

  it('and its notices end with the day, also on a page that stays open', async () => {
    const guide = await inCity(reiCity, office, new Date('2026-12-28T14:59:00Z'));
    expect(section(guide, 'procedure-notes')).to.include('Crowded');
    guide.now = new Date('2026-12-28T15:00:00Z');
    await settled(guide);
    expect(section(guide, 'procedure-notes')).not.to.include('Crowded');
  });
});
