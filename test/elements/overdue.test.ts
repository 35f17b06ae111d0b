import { expect, html } from '@open-wc/testing';
import type { ProcedureErrorDetail } from '../../src/index.js';
import { all, nameOf, open, textOf, warnings } from '../lib/person.js';

const at = (day: string) =>
  html`<pin-reset-guide .now=${new Date(`${day}T12:00:00Z`)} situation="card=lost"></pin-reset-guide>`;

const any = () => true;

describe('A guide that nobody has checked for 180 days', () => {
  it('says so, and puts the official page first', async () => {
    let guide = await open();
    await warnings(async () => (guide = await open(at('2027-05-23'))));
    expect(textOf(guide)).to.include('Not checked for a while. Look at the official page first.');
    expect(nameOf(all(guide, 'link')[0] ?? guide)).to.equal(
      '地方公共団体情報システム機構（J-LIS）「公的個人認証：ロック・紛失に関するよくある質問」',
    );
  });

  it('tells the page once', async () => {
    const details: ProcedureErrorDetail[] = [];
    const listen = ({ detail }: CustomEvent<ProcedureErrorDetail>) => details.push(detail);
    document.addEventListener('procedure-error', listen);
    const messages = await warnings(async () => {
      const guide = await open(at('2027-05-23'));
      guide.situation = 'card=expired';
      await guide.updateComplete;
    }, any);
    document.removeEventListener('procedure-error', listen);
    expect(details.map(({ code }) => code)).to.deep.equal(['review-overdue']);
    expect(messages).to.have.length(1);
  });

  it('is not there the day before', async () => {
    const messages = await warnings(async () => {
      const guide = await open(at('2027-05-22'));
      expect(textOf(guide)).not.to.include('Not checked for a while');
    }, any);
    expect(messages).to.deep.equal([]);
  });
});
