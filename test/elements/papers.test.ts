import { expect, html } from '@open-wc/testing';
import type { Municipality, PinResetGuide } from '../../src/index.js';
import { all, click, focused, nameOf, open, settled, textOf, the, warnings, within } from '../lib/person.js';
import { until } from '../lib/until.js';

const office =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited&renewal=none';

async function openPapers(situation = office, municipality?: Municipality, lang = 'en') {
  const guide = await open(
    html`<pin-reset-guide lang=${lang} situation=${situation} .municipality=${municipality}></pin-reset-guide>`,
  );
  if (!partOf(guide))
    the(guide, 'disclosure', lang === 'ja' ? '持っている' : 'Which of these do you have').click();
  await until(() => partOf(guide), 'The papers never came');
  await settled(guide);
  return guide;
}

const partOf = (guide: Element): Element | undefined =>
  [...within(guide)].find(({ localName }) => localName === 'procedure-papers');

const papersIn = (guide: Element): string => textOf(partOf(guide) as Element);

/** The papers of a list, in the order of reading. */
const listed = (guide: Element, list: string): readonly string[] =>
  all(the(guide, 'group', list), 'checkbox').map((each) => nameOf(each));

async function own(guide: PinResetGuide, ...names: readonly string[]): Promise<void> {
  for (const name of names) await click(partOf(guide) as Element, 'checkbox', name);
  await settled(guide);
}

describe('Somebody who wonders whether their papers are enough', () => {
  it('finds all papers with their Japanese names, A before B', async () => {
    const guide = await openPapers();
    expect(listed(guide, 'List A').length).to.equal(9);
    expect(listed(guide, 'List B').length).to.equal(8);
    expect(listed(guide, 'List A')).to.include('Driver’s license 運転免許証');
    const [first, second] = all(guide, 'group').map((group) => nameOf(group));
    expect([first, second]).to.deep.equal([
      'List A: official, with a photo',
      'List B: with a name, and a date of birth or an address',
    ]);
  });

  const likely: readonly (readonly [string, string, string])[] = [
    ['residence=limited', 'List A', 'Residence card 在留カード'],
    ['residence=unlimited', 'List A', 'Residence card 在留カード'],
    ['residence=japanese&occupation=student', 'List B', 'Student ID 学生証'],
    ['residence=japanese&occupation=employee', 'List B', 'Employee ID 社員証'],
  ];
  for (const [facts, list, first] of likely) {
    it(`finds first what is likely there (${facts})`, async () => {
      const guide = await openPapers(`${office.replace(/&residence.*/, '')}&${facts}`);
      expect(listed(guide, list)[0]).to.equal(first);
    });
  }

  it('reads the strictest usual rule, and that it is no more than that, where no city is known', async () => {
    const guide = await openPapers();
    expect(papersIn(guide)).to.include(
      'Cities differ. The strictest usual rule is: 1 of list A or 2 of list B. Many ask for less.',
    );
  });

  const answers: readonly (readonly [string, readonly string[], string])[] = [
    ['with one of list A', ['Passport'], 'Usually enough; the office decides.'],
    ['with two of list B', ['Employee ID', 'Student ID'], 'Usually enough; the office decides.'],
    [
      'with one of list B',
      ['Bank book'],
      'Not enough yet. One more would do, such as: Residence card, Passport,',
    ],
  ];
  for (const [what, names, answer] of answers) {
    it(`hears the answer ${what}`, async () => {
      const guide = await openPapers();
      expect(papersIn(guide)).not.to.match(/enough/);
      await own(guide, ...names);
      expect(papersIn(guide)).to.include(answer);
    });
  }

  it('hears the rule of the city, with its own lists and papers', async () => {
    const guide = await openPapers(office, {
      'second-document': [{ c: 1 }],
      'a-list': ['passport'],
      'b-list': ['student-id'],
      'c-list': ['bus-pass'],
      papers: { 'bus-pass': { ja: '例市バス乗車証', en: 'City bus pass' } },
    });
    expect(papersIn(guide)).to.include('Your city asks for: 1 of list C.');
    // Lists of which nothing is asked would only confuse.
    expect(all(guide, 'group').map((group) => nameOf(group))).to.deep.equal([
      'List C: what else your city takes',
    ]);
    expect(listed(guide, 'List C')).to.deep.equal(['City bus pass 例市バス乗車証']);
    guide.municipality = { ...(guide.municipality as Municipality), 'second-document': [{ a: 1, c: 1 }] };
    await settled(guide);
    expect([listed(guide, 'List A'), listed(guide, 'List C')]).to.deep.equal([
      ['Passport パスポート'],
      ['City bus pass 例市バス乗車証'],
    ]);
    await own(guide, 'Passport');
    expect(papersIn(guide)).to.include('One more would do: City bus pass.');
    await own(guide, 'City bus pass');
    expect(papersIn(guide)).to.include('Usually enough');
    expect(guide.situation['papers']).to.deep.equal(['passport', 'bus-pass']);
  });

  it('keeps a city’s own papers that the page knew before the city came', async () => {
    const guide = await open(html`<pin-reset-guide situation="${office}&papers=bus-pass"></pin-reset-guide>`);
    guide.municipality = {
      'second-document': [{ c: 1 }],
      'c-list': ['bus-pass'],
      papers: { 'bus-pass': { ja: '例市バス乗車証' } },
    };
    await settled(guide);
    await until(() => partOf(guide) && papersIn(guide).includes('Usually enough'));
  });

  it('is told of a paper that nobody knows', async () => {
    const messages = await warnings(() =>
      open(html`<pin-reset-guide situation="${office}&papers=passport,pasport"></pin-reset-guide>`),
    );
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.match(/Unknown value "pasport" for "papers".*Allowed: driving-licence/);
  });

  it('keeps its place and the focus when the last paper is unticked', async () => {
    const guide = await openPapers();
    await own(guide, 'Passport');
    const box = the(partOf(guide) as Element, 'checkbox', 'Passport');
    box.focus();
    await own(guide, 'Passport');
    expect(focused()).to.equal(box);
    expect(papersIn(guide)).not.to.match(/enough/);
  });

  it('is sent to the office where the city’s list is not known', async () => {
    const guide = await openPapers(office, { 'second-document': [{ c: 1 }] });
    guide.situation = `${office}&papers=passport`;
    await settled(guide);
    expect(papersIn(guide)).to.include('The office knows which papers these are.');
  });

  it('hears how many are missing where one is not enough', async () => {
    const guide = await openPapers(office, { 'second-document': [{ a: 3 }] });
    await own(guide, 'Passport');
    expect(papersIn(guide)).to.include('Not enough yet. Still needed: 2.');
  });

  it('hears what a proxy or a parent needs, not what the holder does', async () => {
    const guide = await openPapers(office.replace('holder', 'proxy'), { proxy: { documents: [{ a: 2 }] } });
    expect(papersIn(guide)).to.include('Your city asks for: 2 of list A.');
    const other = await openPapers(office.replace('holder', 'parent'));
    expect(papersIn(other)).to.include('2 of list A or 1 of list A + 1 of list B');
    expect([papersIn(guide), papersIn(other)].map((text) => text.split('.')[0])).to.deep.equal([
      'These are the proxy’s own papers',
      'These are the papers of the parent or guardian',
    ]);
    await own(other, 'Bank book');
    expect(papersIn(other)).to.include('One more would do');
  });

  it('hears that a specified card is no second paper to itself', async () => {
    const guide = await openPapers(office.replace('standard', 'specified'));
    await own(guide, 'Residence card');
    expect(papersIn(guide)).to.include('It is the card itself here, so it does not count.');
    expect(papersIn(guide)).to.include('Not enough yet. One more would do, such as: Passport,');
    await own(guide, 'Passport');
    expect(papersIn(guide)).to.include('Usually enough');
  });

  it('hears nothing of the kind about the residence card of a proxy or a parent', async () => {
    const specified = office.replace('standard', 'specified');
    for (const applicant of ['proxy', 'parent']) {
      const guide = await openPapers(specified.replace('holder', applicant), {
        proxy: { documents: [{ a: 1 }] },
        representative: { documents: [{ a: 1 }] },
      });
      await own(guide, 'Residence card');
      expect(papersIn(guide)).to.include('Usually enough');
      expect(papersIn(guide)).not.to.include('the card itself');
    }
  });

  it('finds it open when the page knows the papers already', async () => {
    const guide = await open(
      html`<pin-reset-guide situation="${office}&papers=passport,bank-book"></pin-reset-guide>`,
    );
    await until(() => partOf(guide));
    await settled(guide);
    expect(papersIn(guide)).to.include('Usually enough');
  });

  it('changes no way, no question and no step by saying so', async () => {
    const guide = await openPapers();
    const before = JSON.stringify(guide.plan);
    const heard: string[] = [];
    for (const type of ['procedure-answer', 'procedure-plan']) {
      guide.addEventListener(type, () => heard.push(type));
    }
    await own(guide, 'Passport');
    expect(JSON.stringify(guide.plan)).to.equal(before);
    expect(heard).to.deep.equal(['procedure-answer']);
    expect(all(guide, 'status').map(nameOf).join('')).not.to.match(/Your way|possible/);
  });

  it('reads it in Japanese', async () => {
    const guide = await openPapers(office, undefined, 'ja');
    expect(papersIn(guide)).to.include('Aから1点またはBから2点');
    await own(guide, '在留カード');
    expect(papersIn(guide)).to.include('通常はこれで足ります。決めるのは窓口です。');
  });
});
