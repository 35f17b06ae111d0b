import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserReporter } from './scripts/lib/browser-reporter.js';
import { findBrowser, wantedBrowsers } from './scripts/lib/browsers.js';
import { testFiles } from './scripts/lib/files.js';
import { fileFor } from './scripts/lib/site.js';
import { launchers } from './scripts/lib/launchers.js';
import { testEnvironment, testSettings } from './scripts/lib/test-settings.js';
import { clockScript } from './test/lib/clock.js';

// The browsers take zone and language from here.
Object.assign(process.env, testEnvironment());
const settings = testSettings();

// `npm test` hands both over; `npx web-test-runner` works without.
const files = testFiles(process.env.TEST_FILES?.split('\n'));
const resultsFile = process.env.TEST_RESULTS;

const browsers = wantedBrowsers().flatMap((name) => {
  const found = findBrowser(name);
  return found ? [{ name, launcher: launchers[name](found) }] : [];
});
const inChromium = browsers.filter(({ name }) => name === 'chromium');

const groups = [
  { name: 'everywhere', files: files.everywhere, browsers: browsers.map(({ launcher }) => launcher) },
  { name: 'chromium', files: files.chromium, browsers: inChromium.map(({ launcher }) => launcher) },
].filter((group) => group.files.length > 0 && group.browsers.length > 0);

export default {
  nodeResolve: true,
  groups,
  // Two processors are what a free CI runner has.
  concurrentBrowsers: 2,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '20000' } },
  // Tests may load a demo page as it is: what it asks for under /cdn/ is where the demo site has it.
  middleware: [
    (context, next) => {
      if (/^\/(cdn|data|html)\//.test(context.path)) context.path = `/${fileFor(context.path)}`;
      return next();
    },
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Without its two flags for decorators properties would silently not react.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // The page's language decides the guide's: tests say so when they want another.
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tests</title>
    <meta name="test-settings" content='${JSON.stringify(settings)}' />
    ${clockScript(settings.instant)}
    <script>
      // Firefox and WebKit use a tab for one file after another: none finds what one before it has remembered.
      sessionStorage.clear();
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  // Lit's development build finds mistakes that its production build does not; we know that we use it.
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    browserReporter({ resultsFile }),
  ],
};
