import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { all, settled } from '../lib/person.js';
import { until } from '../lib/until.js';

type Place = readonly [name: string, before: string, after: string, style?: string];

/** Places that are as wide as what stands in them; the style is the tag's own. */
const PLACES: readonly Place[] = [
  ['a dialog', '<dialog open>', '</dialog>'],
  ['a popover', '<div popover>', '</div>'],
  ['a row', '<div style="display: flex">', '</div>'],
  ['a row, wrapped', '<div style="display: flex"><div>', '</div></div>'],
  ['a row that wraps', '<div style="display: flex; flex-wrap: wrap"><div>', '</div></div>'],
  [
    'a column with centred items',
    '<div style="display: flex; flex-direction: column; align-items: center">',
    '</div>',
  ],
  ['a grid with centred items', '<div style="display: grid; justify-items: center">', '</div>'],
  ['a grid of least widths', '<div style="display: grid; grid-template-columns: min-content">', '</div>'],
  [
    'a grid of greatest widths',
    '<div style="display: grid; grid-template-columns: minmax(0, max-content)">',
    '</div>',
  ],
  ['a float', '<div style="float: left">', '</div>'],
  ['a table', '<table><tr><td>', '</td></tr></table>'],
  ['a table by style', '<div style="display: table"><div style="display: table-cell">', '</div></div>'],
  ['a line', '<div style="display: inline-block">', '</div>'],
  ['an absolute place', '<div style="position: absolute">', '</div>'],
  ['a fixed place', '<div style="position: fixed">', '</div>'],
  ['a box that fits', '<div style="width: fit-content">', '</div>'],
  ['a box of the least width', '<div style="width: min-content">', '</div>'],
  [
    'a Row of WordPress',
    '<div class="wp-block-group" style="display: flex; flex-wrap: wrap; align-items: center; gap: 8px"><div>',
    '</div></div>',
  ],
  [
    'a Stack of WordPress',
    '<div class="wp-block-group" style="display: flex; flex-direction: column; align-items: flex-start; gap: 8px"><div>',
    '</div></div>',
  ],
  ['its own float', '', '', 'float: right'],
  ['its own line', '', '', 'display: inline-block'],
  ['its own fitting box', '', '', 'width: fit-content'],
  ['its own row', '<div style="display: grid">', '</div>', 'justify-self: start'],
];

/** Places where something else stands at the side, or that are narrow. */
const NARROW: readonly Place[] = [
  ['a block', '<div>', '</div>'],
  ['an item of a row', '<div style="display: flex">', '</div>'],
  [
    'an item of a row beside another',
    '<div style="display: flex"><div style="flex: 0 0 50px"></div>',
    '</div>',
  ],
  ['a grid', '<div style="display: grid">', '</div>'],
  [
    'a grid beside another',
    '<div style="display: grid; grid-template-columns: 50px 1fr"><div></div>',
    '</div>',
  ],
];

/** Puts the tag in its place and waits until it has words. */
async function stand(tag: string, [, before, after, style = '']: Place): Promise<[HTMLElement, Element]> {
  const page = await fixture<HTMLElement>(
    `<div style="position: relative">${before}<${tag} lang="en" style="${style}"></${tag}>${after}</div>`,
  );
  page.querySelector<HTMLElement>('[popover]')?.showPopover();
  const element = page.querySelector(tag) as HTMLElement;
  await until(() => all(element, 'group').length > 0);
  await settled(element);
  return [page, element];
}

for (const tag of ['pin-reset-guide', 'situation-questionnaire']) {
  describe(`In a place that is as wide as what stands in it <${tag}> can be read`, () => {
    for (const place of PLACES) {
      it(place[0], async () => {
        const [page, element] = await stand(tag, place);
        for (const room of [1000, 360]) {
          page.style.width = `${room}px`;
          expect(element.getBoundingClientRect().width, `in ${room} px`).to.be.at.least(280);
        }
      });
    }
  });

  describe(`Where there is little room <${tag}> takes what there is`, () => {
    for (const place of NARROW) {
      it(place[0], async () => {
        const [page, element] = await stand(tag, place);
        page.style.width = '250px';
        const { right } = page.getBoundingClientRect();
        expect(element.getBoundingClientRect().right).to.be.at.most(right);
        expect(element.getBoundingClientRect().width).to.be.at.least(200);
      });
    }
  });
}
