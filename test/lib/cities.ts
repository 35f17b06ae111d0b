import type { Municipality } from '../../src/index.js';

/** The cities of the demo, as their editors would hand them in. */
export const cityOf = async (name: 'fukuroi' | 'kasugai' | 'koto' | 'masaki'): Promise<Municipality> =>
  (await (await fetch(`/demo/cities/${name}.json`)).json()) as Municipality;

/** A city that says something about everything. */
export const reiCity: Municipality = {
  $schema: '../../node_modules/pin-reset-guide/dist/data/municipality.schema.json',
  name: { ja: '例市', en: 'Rei City' },
  url: 'https://www.city.example.lg.jp/pin',
  checked: '2026-11-01',
  phones: [{ number: '000-000-0000', name: { ja: '市民課', en: 'Residents' }, languages: ['ja', 'pt-BR'] }],
  booking: { url: 'https://www.city.example.lg.jp/book', phone: '000-000-0001' },
  languages: ['ja', 'en'],
  cutoff: '19:00',
  offices: [
    {
      name: { ja: '本庁 市民課', en: 'Main hall' },
      address: { ja: '例市見本町1-1', en: '1-1 Mihoncho, Rei' },
      map: 'https://www.city.example.lg.jp/map',
      phone: '000-000-0002',
      services: ['reset', 'change', 'proxy', 'representative', 'new-certificate'],
      sessions: [
        { from: '08:30', to: '12:00', appointment: 'none' },
        { from: '13:00', to: '17:00', appointment: 'none' },
        { days: ['wed'], from: '17:30', to: '20:00', appointment: 'required' },
        { days: ['sat'], nth: [4], from: '09:30', to: '16:00', appointment: 'recommended' },
        { 'month-days': [25], dates: ['2026-12-13'], from: '18:00', to: '18:30', services: ['reset'] },
      ],
      closed: ['2026-12-24/2026-12-25', '06-23'],
    },
    {
      name: { ja: '出張所', en: 'Branch' },
      services: ['change'],
      sessions: [{ from: '09:00', to: '16:00' }],
    },
  ],
  'post-offices': [
    { name: { ja: '例郵便局', en: 'Rei post office' }, sessions: [{ from: '09:00', to: '17:00' }] },
  ],
  'second-document': [{ a: 1 }, { b: 2 }],
  'a-list': ['passport', 'residence-card'],
  'b-list': ['employee-id', 'student-id', 'eligibility-certificate'],
  'c-list': ['bus-pass'],
  papers: { 'bus-pass': { ja: '例市バス乗車証', en: 'City bus pass' } },
  representative: {
    documents: [{ a: 2 }, { a: 1, b: 1 }],
    'holder-must-come': false,
    'photo-required': true,
    'proof-months': 3,
    'proof-waiver': 'household',
  },
  proxy: {
    accepted: true,
    'first-step': ['visit', 'phone'],
    'call-first': true,
    'power-of-attorney': true,
    documents: [{ a: 1 }, { b: 2 }],
    'holder-documents': [{ any: 1 }],
    'letter-days': 14,
  },
  notices: [
    { text: { ja: '年末は混みます。', en: 'Crowded at the end of the year.' }, until: '2026-12-28' },
    { text: { ja: '新年のお知らせ', en: 'News of the new year' }, from: '2027-01-04' },
  ],
};
