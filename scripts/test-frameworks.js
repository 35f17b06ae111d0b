// Whether the package, packed as it would be published, works in frameworks and bundlers: the same tests in each framework,
// its types, and what each bundler makes of it. The last line is the sum.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bring, findBrowser } from './lib/browsers.js';
import { bundlers, frameworkBin, frameworks, frameworksFolder, sharedTypes } from './lib/frameworks.js';
import { isBuilt } from './lib/fresh.js';
import { installPackages } from './lib/install.js';
import { unpackInto } from './lib/packed.js';
import { root, runNode } from './lib/run.js';
import { serve } from './lib/serve.js';
import { testSettings } from './lib/test-settings.js';
import { fixClock } from '../test/lib/clock.js';

// A test that never ends is a test that fails.
const LIMIT = 60_000;

const made = (...names) => join(frameworksFolder, 'dist', ...names);
const total = { passed: 0, failed: 0 };

try {
  prepare();
  await testAll();
} catch (error) {
  fail(error.message);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function prepare() {
  if (!installPackages() || !installPackages(frameworksFolder)) throw new Error('npm ci');
  if (!isBuilt() && !runNode([join(root, 'scripts/build.js')], { quiet: true })) throw new Error('build');
  if (!unpackInto(join(frameworksFolder, 'node_modules/pin-reset-guide'))) throw new Error('npm pack');
  rmSync(made(), { recursive: true, force: true });
  bring(['chromium']);
  if (!findBrowser('chromium')) throw new Error('chromium is not installed');
}

async function testAll() {
  // Not a plain import: it may only just have been installed.
  const { chromium } = await import('playwright-core');
  const { CHROMIUM_ARGS } = await import('./lib/launchers.js');
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: CHROMIUM_ARGS,
  });
  try {
    await test('types of the tests', () => check(sharedTypes));
    for (const { name, types } of frameworks) {
      await test(`${name}: types`, () => check(types));
      await testFramework(browser, name);
    }
    for (const name of bundlers) await testBundler(browser, name);
  } finally {
    await browser.close();
  }
}

async function testFramework(browser, name) {
  const config = join(frameworksFolder, name, 'vite.config.js');
  const isMade = await test(`${name}: builds`, () =>
    check([frameworkBin('vite/bin/vite.js'), 'build', '--logLevel', 'error', '--config', config]));
  if (!isMade) return;
  const server = await serve({ folders: { '/': made(name) } });
  try {
    const titles = await inPage(browser, server, (page) => page.evaluate(() => window.frameworkTests.titles));
    for (const title of titles) {
      // A page of its own: an element once defined stays defined.
      await test(`${name}: ${title}`, () =>
        inPage(browser, server, async (page) => {
          const fault = await page.evaluate((wanted) => window.frameworkTests.run(wanted), title);
          if (fault !== null) throw new Error(fault);
        }));
    }
  } finally {
    server.close();
  }
}

async function testBundler(browser, name) {
  const folder = made('bundlers', name);
  const source = (file) => join(frameworksFolder, 'bundlers', file);
  const { bundleForNode, bundleForPage } = await import(pathToFileURL(source(`${name}.js`)));
  mkdirSync(folder, { recursive: true });

  await test(`${name}: a page shows the guide, in English and in Japanese`, async () => {
    await bundleForPage(source('page.js'), folder);
    copyFileSync(source('page.html'), join(folder, 'index.html'));
    const server = await serve({ folders: { '/': folder } });
    try {
      await inPage(browser, server, async (page) => {
        for (const title of ['My Number Card: PIN', '暗証番号を忘れた']) {
          await page.getByRole('heading', { level: 2, name: title }).waitFor({ timeout: LIMIT });
        }
      });
    } finally {
      server.close();
    }
  });

  await test(`${name}: a program has the engine without any element`, async () => {
    await bundleForNode(source('plan.js'), folder);
    const path = join(folder, 'plan.js');
    const element = /customElements|LitElement|lit-html|\blit\b/.exec(readFileSync(path, 'utf8'));
    if (element) throw new Error(`It holds "${element[0]}"`);
    const expected = printedBy(source('plan.js'));
    const printed = printedBy(path);
    if (!/^[a-z-]+$/.test(printed) || printed !== expected) {
      throw new Error(`It printed "${printed}", and "${expected}" before it was bundled`);
    }
  });
}

/** Opens the page that a server has at its top; what goes wrong there, or takes too long, is an error. */
async function inPage(browser, server, use) {
  const { instant, zone, locale } = testSettings();
  const page = await browser.newPage({ locale, timezoneId: zone });
  await page.addInitScript(fixClock, instant);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  let timer;
  const tooLate = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It did not end')), LIMIT);
  });
  try {
    await page.goto(server.url);
    const result = await Promise.race([use(page), tooLate]);
    if (errors.length > 0) throw new Error(`The page has errors: ${errors.join('; ')}`);
    return result;
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

/** Runs a tool, of which we want to hear only if it fails. */
function check(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: frameworksFolder,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.log(`${stdout}${stderr}`.trim());
  throw new Error('see above');
}

function printedBy(path) {
  const { stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

/** Counts what happens; true if it did. */
async function test(name, happens) {
  try {
    await happens();
    total.passed += 1;
    return true;
  } catch (error) {
    fail(`${name}: ${error.message}`);
    return false;
  }
}

function fail(name) {
  total.failed += 1;
  console.log(`FAILED: ${name.replace(/\s+/g, ' ')}`);
}
