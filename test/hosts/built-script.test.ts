import { expect } from '@open-wc/testing';
import { clockScript } from '../lib/clock.js';
import { until } from '../lib/until.js';

/** A page of its own, as a stranger's would be, with the script that is published. */
async function pageWith(
  body: string,
  script = `${location.origin}/cdn/pin-reset-guide.js`,
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${clockScript()}<title>Host</title>
    <script type="module" src="${script}"></script></head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument as Document;
}

const titleOf = (page: Document, at = 0): string =>
  page.querySelectorAll('pin-reset-guide')[at]?.shadowRoot?.querySelector('h2')?.textContent.trim() ?? '';

describe('The script as it is published', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('shows the guide in English and in Japanese, side by side', async () => {
    const page = await pageWith(
      '<pin-reset-guide></pin-reset-guide><pin-reset-guide lang="ja"></pin-reset-guide>',
    );
    await until(() => titleOf(page) !== '' && titleOf(page, 1) !== '');
    expect(titleOf(page)).to.equal('My Number Card: PIN forgotten or locked');
    expect(titleOf(page, 1)).to.include('マイナンバーカード');
  });

  it('speaks Japanese in every message, although its messages have no names any more', async () => {
    const page = await pageWith('<pin-reset-guide lang="ja"></pin-reset-guide>');
    await until(() => titleOf(page) !== '');
    const guide = page.querySelector('pin-reset-guide') as HTMLElement;
    const texts: string[] = [];
    const read = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) texts.push((node as Text).data.trim());
      // The offer to read it in the browser's language is in that language.
      if ((node as Element).localName === 'style' || (node as Element).matches?.('[lang=en]')) return;
      ((node as Element).shadowRoot ?? node).childNodes.forEach(read);
    };
    read(guide);
    const english = texts.filter((text) => /[a-z]{3,} [a-z]{2,}/.test(text));
    expect(texts.length).to.be.greaterThan(300);
    expect(english).to.deep.equal([]);
  });

  it('registers once when it is there twice', async () => {
    const page = await pageWith(
      `<pin-reset-guide></pin-reset-guide><script type="module" src="${location.origin}/cdn/pin-reset-guide.js?copy"></script>`,
    );
    await until(() => titleOf(page) !== '');
    expect(titleOf(page)).to.equal('My Number Card: PIN forgotten or locked');
  });

  it('leaves the leaflet, and says why, where the words of a language do not come', async () => {
    const code = await (await fetch('/cdn/pin-reset-guide.js')).text();
    // Beside this address there are no languages.
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const page = await pageWith(
      `<script>addEventListener('procedure-error', ({ detail }) => document.body.append(detail.code))</script>
       <pin-reset-guide lang="ja"><p>公式ページ</p></pin-reset-guide>`,
      address,
    );
    await until(() => page.body.lastChild?.textContent === 'language-failed');
    expect((page.querySelector('pin-reset-guide p') as HTMLElement).offsetHeight).to.be.above(0);
    expect(titleOf(page)).to.equal('');
    URL.revokeObjectURL(address);
  });

  it('leaves what stands in the tag to readers until it is ready', async () => {
    const page = await pageWith('<pin-reset-guide><p>The leaflet</p></pin-reset-guide>');
    expect(page.querySelector('pin-reset-guide p')?.textContent).to.equal('The leaflet');
    await until(() => titleOf(page) !== '');
    expect((page.querySelector('pin-reset-guide p') as HTMLElement).offsetHeight).to.equal(0);
  });

  it('brings what a city and the questionnaire need when they are there, and runs once under any address', async () => {
    const page = await pageWith(
      `<script>window.heard = []; addEventListener('procedure-error', ({ detail }) => heard.push(detail.message))</script>
       <situation-questionnaire situation="papers=passport"></situation-questionnaire>
       <pin-reset-guide city-name="例市" office-hours="mon-fri 08:30-17:15"></pin-reset-guide>`,
      `${location.origin}/cdn/pin-reset-guide.js?v=2`,
    );
    const inside = (tag: string): Element | null => page.querySelector(tag);
    const has = (host: Element | null, tag: string): Element | null =>
      host?.shadowRoot?.querySelector(tag) ?? null;
    const guide = inside('pin-reset-guide');
    await until(() => has(guide, 'procedure-city')?.shadowRoot?.querySelector('table'), 'No city');
    await until(() => has(guide, 'procedure-notes')?.shadowRoot?.querySelector('section'), 'No notes');
    await until(
      () => has(has(guide, 'procedure-documents'), 'procedure-papers')?.shadowRoot?.querySelector('fieldset'),
      'No papers',
    );
    await until(() => has(inside('situation-questionnaire'), 'procedure-questions'), 'No questionnaire');
    const view = page.defaultView as Window & typeof globalThis & { readonly heard: readonly string[] };
    const files = view.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js'));
    expect(files.filter((path) => path === '/cdn/pin-reset-guide.js').length).to.equal(1);
    expect(files.every((path) => path.startsWith('/cdn/'))).to.equal(true);
    expect(view.heard).to.deep.equal([]);
  });

  it('asks for nothing of a city, of papers or of a questionnaire where there is none', async () => {
    const page = await pageWith('<pin-reset-guide></pin-reset-guide>');
    const guide = page.querySelector('pin-reset-guide');
    await until(() =>
      guide?.shadowRoot?.querySelector('procedure-notes')?.shadowRoot?.querySelector('section'),
    );
    const files = (page.defaultView as Window).performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}\.js$/, '.js'))
      .filter((path) => path.endsWith('.js'));
    expect(files.sort()).to.deep.equal([
      '/cdn/guide-footer.js',
      '/cdn/pin-reset-guide.js',
      '/cdn/with-notes.js',
    ]);
  });

  it('says what holds for most, and where to read on, where nothing else comes', async () => {
    const code = await (await fetch('/cdn/pin-reset-guide.js')).text();
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const page = await pageWith(
      `<script>addEventListener('procedure-error', ({ detail }) => document.body.append(' ' + detail.code))</script>
       <situation-questionnaire><p>Ask us</p></situation-questionnaire>
       <pin-reset-guide city-name="例市"></pin-reset-guide>`,
      address,
    );
    await until(() => titleOf(page) !== '');
    const guide = page.querySelector('pin-reset-guide') as HTMLElement;
    await until(
      () => guide.shadowRoot?.querySelector('section > p:not([role]) a[href*="jpki"]'),
      'No way to read on',
    );
    await until(() => page.body.textContent.includes('language-failed'));
    expect(guide.shadowRoot?.querySelector('procedure-steps')).not.to.equal(null);
    expect(page.body.textContent).to.include('bad-municipality');
    expect((page.querySelector('situation-questionnaire p') as HTMLElement).offsetHeight).to.be.greaterThan(
      0,
    );
    URL.revokeObjectURL(address);
  });

  it('asks for nothing more as a self-contained file, whatever the page wants of it', async () => {
    const page = await pageWith(
      `<situation-questionnaire situation="papers=passport"></situation-questionnaire>
       <pin-reset-guide lang="ja" city-name="例市" office-hours="mon-fri 08:30-17:15"></pin-reset-guide>`,
      `${location.origin}/cdn/pin-reset-guide.ja.js`,
    );
    const guide = () => page.querySelector('pin-reset-guide')?.shadowRoot;
    await until(() => guide()?.querySelector('procedure-city')?.shadowRoot?.querySelector('table'));
    await until(() => guide()?.querySelector('procedure-notes')?.shadowRoot?.querySelector('section'));
    expect(titleOf(page)).to.include('マイナンバーカード');
    const files = (page.defaultView as Window).performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(files).to.deep.equal(['/cdn/pin-reset-guide.ja.js']);
  });
});
