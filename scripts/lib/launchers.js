import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { testSettings } from './test-settings.js';
import { webkitLauncher } from './webkit-launcher.js';

/** No sandbox: a container’s root has none. The rest keeps the browser from talking to anybody. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Web Test Runner starts each browser, given what `findBrowser` found. */
export const launchers = {
  chromium: ({ path }) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: path, args: CHROMIUM_ARGS },
      createBrowserContext: inPlace,
    }),
  firefox: (found) => (found.kind === 'playwright' ? ofPlaywright('firefox', found) : firefoxLauncher(found)),
  webkit: (found) => (found.kind === 'playwright' ? ofPlaywright('webkit', found) : webkitLauncher(found)),
};

const ofPlaywright = (product, { path }) =>
  playwrightLauncher({
    product,
    launchOptions: { executablePath: path },
    createBrowserContext: inPlace,
    concurrency: 1,
  });

// Playwright does not ask the environment, as other browsers do.
const inPlace = ({ browser }) => {
  const { zone, locale } = testSettings();
  return browser.newContext({ timezoneId: zone, locale });
};

// Playwright speaks only to its own Firefox; the one that people have answers to WebDriver BiDi, as Puppeteer speaks it.
const firefoxLauncher = ({ path }) =>
  chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: path, headless: true },
    // Keys go to the tab in front: one test at a time.
    concurrency: 1,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const press = page.keyboard.press.bind(page.keyboard);
      page.keyboard.press = (keys, options) => pressTogether(page.keyboard, press, keys, options);
      return page;
    },
  });

// Playwright reads 'Shift+Tab' as keys held together; here Puppeteer learns the same.
async function pressTogether(keyboard, press, keys, options) {
  const held = keys.length > 1 ? keys.split('+') : [keys];
  const last = held.pop();
  for (const key of held) await keyboard.down(key);
  await press(last, options);
  for (const key of held.reverse()) await keyboard.up(key);
}
