import { expect } from '@open-wc/testing';
import { within } from '../lib/person.js';
import { until } from '../lib/until.js';

/** The page of a reader whose browser knows no `light-dark()`, no `color-mix()` and no container units. */
async function older(): Promise<Element> {
  const code = await (await fetch('/cdn/pin-reset-guide.en.js')).text();
  const frame = document.createElement('iframe');
  frame.width = '800';
  const script = URL.createObjectURL(
    new Blob([code.replaceAll(/(light-dark|color-mix)\(/g, 'none-such(')], { type: 'text/javascript' }),
  );
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script src="${script}"></script>
    <pin-reset-guide lang="en" layout="steps"></pin-reset-guide></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const guide = frame.contentDocument?.querySelector('pin-reset-guide') as Element;
  await until(() => [...within(guide)].some((each) => each.matches('[part~=option]')));
  return guide;
}

describe('In a browser that is some years old', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('options have frames, buttons look like buttons, links like links, and the focus has a ring', async () => {
    const guide = await older();
    const find = (selector: string): HTMLElement =>
      [...within(guide)].find((each) => each.matches(selector)) as HTMLElement;
    const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(find(selector));
    expect(styleOf('[part~=base]').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(styleOf('[part~=base]').color).to.equal('rgb(51, 51, 51)');
    expect(styleOf('[part~=option]').borderTopStyle).to.equal('solid');
    expect(styleOf('[part~="button--main"]').backgroundColor).to.equal('rgb(0, 23, 193)');
    expect(styleOf('[part~="button--main"]').color).to.equal('rgb(255, 255, 255)');
    expect(styleOf('summary').color).to.equal('rgb(0, 23, 193)');
    const [box] = [...within(guide)].filter((each) => each.matches('input')) as HTMLElement[];
    box?.focus({ focusVisible: true } as FocusOptions);
    if (box?.matches(':focus-visible')) {
      expect(getComputedStyle(box).outlineStyle).to.equal('solid');
      expect(getComputedStyle(box).outlineColor).to.equal('rgb(0, 0, 0)');
    }
    box?.click();
    await until(() => find('[part~="option--chosen"]'));
    expect(styleOf('[part~="option--chosen"]').outlineStyle).to.equal('solid');
    expect(styleOf('[part~="option--chosen"]').outlineColor).to.equal('rgb(0, 23, 193)');
  });
});
