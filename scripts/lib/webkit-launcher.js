import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { which } from './browsers.js';

/** Starts WebKitGTK's MiniBrowser through its WebDriver, on a screen of its own, and ends all three with the tests. */
export function webkitLauncher({ path, driver }) {
  const processes = [];
  const end = () => processes.splice(0).forEach((child) => child.kill());
  process.once('exit', end);

  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  };
  const launcher = webdriverLauncher(options);
  // One window: a second one would take the keys away from the first.
  launcher.concurrency = 1;

  const { initialize, stop } = launcher;
  launcher.initialize = async (config) => {
    const display = which('Xvfb') ? await startScreen(processes) : process.env.DISPLAY;
    options.port = await startDriver(processes, driver, display);
    // With one test at a time it navigates the window itself; with more it would use frames, where keys do not arrive.
    await initialize.call(launcher, { ...config, concurrency: 1 });
    launcher.name = 'WebKit';
  };
  // WebdriverIO holds all keys of a list down together. So letters go one by one, and 'Shift+Tab' means what it means
  // to Playwright.
  const { sendKeys } = launcher;
  launcher.sendKeys = async (session, keys) => {
    for (const key of keys) await sendKeys.call(launcher, session, key.length > 1 ? key.split('+') : [key]);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    await Promise.all(processes.map(ended));
  };
  return launcher;
}

// Whoever started a process has to wait for its end: in a container nobody else buries it.
const ended = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || !child.kill()) resolve();
    else child.once('exit', resolve);
  });

// Xvfb looks for a free display itself and writes its number.
async function startScreen(processes) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  return `:${number}`;
}

async function startDriver(processes, driver, display) {
  const port = await freePort();
  // Without a session bus MiniBrowser waits for one; the accessibility bridge is not what we test.
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds');
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
