import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

/** The browsers in which the elements are tested, in the order of the report. */
export const BROWSERS = ['chromium', 'firefox', 'webkit'];

// What a person has installed comes first: it is what visitors have. Playwright's own builds stand in for the rest.
const INSTALLED = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Turns a printed page into an image; the tests of printing look at it. */
export const PDF_TOOL = 'pdftoppm';

// MiniBrowser comes with the library that webkit2gtk-driver depends on.
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
  [PDF_TOOL]: ['poppler-utils'],
};

/** The browsers that `BROWSERS=chromium,firefox` asks for; all without it. */
export function wantedBrowsers() {
  const wanted = (process.env.BROWSERS ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = wanted.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS: no such browser: ${unknown.join(', ')}. There are: ${BROWSERS.join(', ')}`);
  return wanted.length > 0 ? wanted : BROWSERS;
}

const found = new Map();

/**
 * How to start a browser: `{ kind: 'installed' | 'playwright', path }`, with `driver` for WebKitGTK; undefined if it is
 * not here. CHROMIUM_PATH and FIREFOX_PATH name another one.
 */
export function findBrowser(name) {
  // Asking a browser for its version takes a while, so what was found stays found.
  if (!found.has(name)) {
    const here = (name === 'webkit' ? findWebKitGtk() : findInstalled(name)) ?? findPlaywrights(name);
    if (here) found.set(name, here);
  }
  return found.get(name);
}

/** Brings what is missing of these browsers and PDF_TOOL, where that can be done without asking; says what it does. */
export function bring(names) {
  const missing = names.filter(isMissing);
  if (missing.length === 0) return;
  const list = missing.join(', ');
  if (process.env.SKIP_BROWSER_INSTALL === '1') {
    console.log(
      `Not here: ${list}. SKIP_BROWSER_INSTALL=1 forbids bringing it. By hand: ${commandsFor(missing)}`,
    );
    return;
  }
  if (isDebianRoot()) {
    const packages = debianPackages(missing);
    console.log(`Not here: ${list}. Installing with apt-get: ${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-qq', 'update'], { env });
    run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], { env, quiet: true });
  } else if (!isDebian()) {
    const browsers = missing.filter((name) => name !== PDF_TOOL);
    console.log(`Not here: ${list}. Playwright's own browsers can stand in.`);
    if (browsers.length > 0) run('npx', ['playwright-core', 'install', ...browsers]);
  }
  const still = missing.filter(isMissing);
  if (still.length > 0) console.log(`Still not here: ${still.join(', ')}. By hand: ${commandsFor(still)}`);
}

/** Looks a command up in PATH. */
export function which(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}

const isMissing = (name) => (name === PDF_TOOL ? !which(name) : !findBrowser(name));

function commandsFor(names) {
  if (isDebian()) return `apt-get install ${debianPackages(names).join(' ')}`;
  const browsers = names.filter((name) => name !== PDF_TOOL);
  const commands = browsers.length > 0 ? [`npx playwright-core install ${browsers.join(' ')}`] : [];
  if (names.includes(PDF_TOOL)) commands.push(`the system's package "poppler" for ${PDF_TOOL}`);
  return commands.join('; ');
}

const debianPackages = (names) => [...new Set(names.flatMap((name) => DEBIAN_PACKAGES[name]))];

// Not Ubuntu: its chromium and firefox packages are stubs that fetch a snap.
const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const isDebianRoot = () => isDebian() && process.getuid?.() === 0;

function findInstalled(name) {
  const { commands, files } = INSTALLED[name];
  const candidates = [process.env[`${name.toUpperCase()}_PATH`], ...commands.map(which), ...files];
  const path = candidates.find((candidate) => candidate && existsSync(candidate));
  return path && runs(path) ? { kind: 'installed', path } : undefined;
}

// Ubuntu's stubs exist and do not run.
const runs = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

function findWebKitGtk() {
  if (process.platform !== 'linux') return undefined;
  const driver = which('WebKitWebDriver');
  const path = ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((file) => existsSync(file));
  const screen = which('Xvfb') ?? process.env.DISPLAY;
  return driver && path && screen ? { kind: 'installed', path, driver } : undefined;
}

function findPlaywrights(name) {
  try {
    // Not a plain import: this module also runs before anything is installed.
    const path = createRequire(import.meta.url)('playwright-core')[name].executablePath();
    return existsSync(path) ? { kind: 'playwright', path } : undefined;
  } catch {
    return undefined;
  }
}
