// What is done on each subject's page, and what it cost. Times are milliseconds, sizes bytes.

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const STEPS = 5;

/** Opens a page anew and waits for its first question. */
export async function load(browser, address, { name, root }, { cpu, network = 'local', count = 1 }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-US' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network === 'slow 4G' ? SLOW_4G : FAST);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch, { root });
  // A hundred guides on a slow machine take their time; how long is what is measured.
  page.setDefaultTimeout(180_000);
  await page.goto(`${address}/${encodeURIComponent(name)}?count=${count}`);
  const firstQuestion = await page.evaluate(() => window.bench.firstQuestion);
  const { ScriptDuration: script, TaskDuration: task } = await metrics(session);
  return {
    page,
    session,
    close: () => context.close(),
    figures: { firstQuestion, bytes, script: script * 1000, task: task * 1000 },
  };
}

/** Answers one question after the other; how long each takes from the click until it is painted. */
export const steps = (page) =>
  page.evaluate(async (most) => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times = [];
    for (let step = 0; step < most; step += 1) {
      const fields = [...window.bench.root().querySelectorAll('fieldset:not([hidden])')];
      const input = fields.at(-1)?.querySelector('input');
      if (!input || input.checked) break;
      const start = performance.now();
      input.click();
      await painted();
      times.push(performance.now() - start);
    }
    return times;
  }, STEPS);

/** From English to Japanese and back, with the words there already. */
export const languageSwitch = (page) =>
  page.evaluate(async () => {
    const guide = document.querySelector('pin-reset-guide');
    const shown = async (lang) => {
      guide.lang = lang;
      while (guide.shadowRoot.querySelector('section')?.lang !== lang)
        await new Promise((go) => requestAnimationFrame(go));
    };
    await shown('ja');
    await shown('en');
    const start = performance.now();
    await shown('ja');
    return performance.now() - start;
  });

/** How far things have moved that nobody touched, once all is there. */
export const layoutShift = (page) => page.evaluate(() => window.bench.shift);

/** What is held in memory when all that can go has gone. */
export async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics(session);
  return { heap: JSHeapUsedSize, nodes: Nodes };
}

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

// Runs in the page before anything else.
function watch({ root }) {
  const find = new Function(`return ${root}`);
  window.bench = { root: find, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) window.bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.bench.firstQuestion = new Promise((resolve) => {
    const look = () => {
      if (find()?.querySelector('fieldset input')) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
