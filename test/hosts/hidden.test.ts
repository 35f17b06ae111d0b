import { expect, html } from '@open-wc/testing';
import { all, focused, open, press, within } from '../lib/person.js';

/** Everything with looks of its own in the guide and its parts. */
const bases = (guide: Element): readonly Element[] =>
  [...within(guide)].filter((each) => each.matches('[part~=base]'));

describe('What the page hides or switches off', () => {
  it('is hidden with it, in every part, and nobody gets there by keyboard', async () => {
    const guide = await open(
      html`<div style="visibility: hidden">
        <pin-reset-guide></pin-reset-guide>
        <button style="visibility: visible">After it</button>
      </div>`,
    );
    const controls = [...all(guide, 'button'), ...all(guide, 'radio'), ...all(guide, 'checkbox')];
    expect(bases(guide).length).to.be.above(5);
    for (const each of [...bases(guide), ...controls]) {
      expect(getComputedStyle(each).visibility, each.outerHTML.slice(0, 80)).to.equal('hidden');
    }
    await press(guide, 'Tab');
    expect(focused()?.textContent).not.to.equal('Copy as text');
    expect(guide.contains(document.activeElement)).to.equal(false);
  });

  it('is shown when the page shows it again', async () => {
    const guide = await open(html`<div style="visibility: hidden"><pin-reset-guide></pin-reset-guide></div>`);
    (guide.parentElement as HTMLElement).style.visibility = '';
    for (const each of bases(guide)) expect(getComputedStyle(each).visibility).to.equal('visible');
  });

  it('takes no clicks where the page takes none', async () => {
    const guide = await open(
      html`<div style="pointer-events: none"><pin-reset-guide></pin-reset-guide></div>`,
    );
    const [option] = all(guide, 'checkbox');
    option?.scrollIntoView();
    const { x, y } = (option as Element).getBoundingClientRect();
    expect(document.elementFromPoint(x + 5, y + 5)).not.to.equal(guide);
    for (const each of bases(guide)) expect(getComputedStyle(each).pointerEvents).to.equal('none');
  });

  it('is inert where the page makes it so by style', async () => {
    if (!CSS.supports('interactivity', 'inert')) return;
    const guide = await open(
      html`<div style="interactivity: inert"><pin-reset-guide></pin-reset-guide></div>`,
    );
    all(guide, 'button')[0]?.focus();
    expect(document.activeElement).not.to.equal(guide);
  });

  it('has the size of text that the page leaves to phones, or does not', async () => {
    const guide = await open(
      html`<div style="text-size-adjust: 100%; -webkit-text-size-adjust: 100%"><pin-reset-guide></pin-reset-guide></div>`,
    );
    for (const each of [guide, ...bases(guide)]) {
      const size = getComputedStyle(each).getPropertyValue('-webkit-text-size-adjust');
      expect(size).to.equal(
        getComputedStyle(guide.parentElement as Element).getPropertyValue('-webkit-text-size-adjust'),
      );
    }
  });
});
