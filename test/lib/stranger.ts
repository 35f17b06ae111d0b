import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.js';
import { root } from '../../scripts/lib/run.js';
import { serve as serveSite } from '../../scripts/lib/serve.js';
import { testSettings } from '../../scripts/lib/test-settings.js';
import { fixClock, isOfPage } from './clock.js';

/** A web site of somebody whom we do not know: pages by their paths, and folders of files. */
export interface Site {
  readonly pages?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a site on a port of its own, until the tests of the file are over. */
export async function serve({ pages = {}, folders = {}, headers = {} }: Site): Promise<string> {
  const page = ({ pathname }: URL) => pages[decodeURIComponent(pathname)];
  const { url, close } = await serveSite({ page, folders, headers });
  closers.push(close);
  return url;
}

/** The package as somebody installs it: packed, and unpacked somewhere else. */
export function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pin-reset-guide-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ readonly filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  return join(folder, 'package');
}

let browser: Promise<Browser> | undefined;
const closers: (() => void)[] = [];
// Whatever a test has opened serves the rest of its file, too.
after(async () => {
  closers.forEach((close) => close());
  await (await browser)?.close();
});

/** An empty page of a reader at the moment, in the zone and in the language of the tests. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const { instant, zone, locale } = testSettings();
  const page = await browser.newPage({ locale, timezoneId: zone, ...options });
  await page.addInitScript(fixClock, instant);
  return page;
}

/** A page in Chromium, and what went wrong on it. */
export async function visit(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  browser ??= start();
  const page = await newPage(await browser, options);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && isOfPage(message.text()))
      faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults };
}

async function start(): Promise<Browser> {
  const found = findBrowser('chromium') as { readonly path: string } | undefined;
  if (!found) throw new Error('Chromium is not installed.');
  return chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Waits until the guide on a page, or in a frame, shows its title, and says it. */
export const titleOf = async (page: Pick<Page, 'locator'>): Promise<string> =>
  ((await page.locator('pin-reset-guide #title').first().textContent()) ?? '').trim();
