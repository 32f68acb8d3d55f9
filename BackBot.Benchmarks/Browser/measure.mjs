// What the widget costs a page and a visitor, by Chromium's own figures, and what lighthouse says of the demo page.
//   node measure.mjs http://localhost:3978      CHROMIUM names the browser.
// Prints one line a figure: name, median of the runs, limit. Exits 1 if a limit is not kept.
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const RUNS = 7;
const address = process.argv[2];
const flags = ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
let isKept = true;

function tell(name, value, limit, unit = '') {
  const isGood = limit === undefined || (limit.atMost !== undefined ? value <= limit.atMost : value >= limit.atLeast);
  isKept &&= isGood;
  const wanted = limit === undefined ? '' : limit.atMost !== undefined ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`;
  console.log(`${name.padEnd(44)} ${String(value).padStart(8)} ${unit.padEnd(3)} ${wanted} ${isGood ? '' : 'NOT KEPT'}`.trimEnd());
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = value => Math.round(value * 10) / 10;

/** Milliseconds that Chromium spent on reading, compiling and running a script. */
function scriptTime(trace, file) {
  const works = ['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall'];
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const own = events.filter(({ name, args }) => works.includes(name) && (args?.data?.url ?? args?.fileName ?? '').endsWith(file));
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

async function run() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  let bytes = 0;
  const network = await page.createCDPSession();
  await network.send('Network.enable');
  const sizes = new Map();
  network.on('Network.responseReceived', ({ requestId, response }) => sizes.set(requestId, response.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (/\/(backbot|panel)\.js$/.test(sizes.get(requestId) ?? '')) bytes += encodedDataLength;
  });
  await page.evaluateOnNewDocument(() => {
    window.shifts = 0;
    new PerformanceObserver(list => {
      for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const launcher = scriptTime(await page.tracing.stop(), '/backbot.js');

  // From the press to the first frame with the panel in it, without a pointer that came near before.
  const opening = await page.evaluate(() => new Promise(resolve => {
    const { shadowRoot } = document.querySelector('backbot-chat');
    const began = performance.now();
    shadowRoot.querySelector('.launcher').click();
    const look = () => shadowRoot.querySelector('dialog[open]') ? requestAnimationFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look);
    look();
  }));
  const question = await page.evaluate(() => new Promise(resolve => {
    const { shadowRoot } = document.querySelector('backbot-chat');
    const began = performance.now();
    const look = () => shadowRoot.querySelector('[data-testid=prompt]') ? resolve(performance.now() - began) : requestAnimationFrame(look);
    look();
  }));
  await page.evaluate(() => window.BackBot.close());
  const shifts = await page.evaluate(() => window.shifts);
  await context.close();
  return { launcher, opening, question, shifts, bytes };
}

const runs = [];
for (let at = 0; at < RUNS; at++) runs.push(await run());
const of = name => rounded(median(runs.map(one => one[name])));
tell('launcher, script time', of('launcher'), { atMost: 100 }, 'ms');
tell('opening the panel, from press to picture', of('opening'), { atMost: 200 }, 'ms');
tell('first question after that', of('question'), undefined, 'ms');
tell('layout shift on the page', Math.max(...runs.map(one => one.shifts)), { atMost: 0 });
tell('launcher and panel on the wire, with headers', median(runs.map(one => one.bytes)), { atMost: 30_000 }, 'B');

for (const [form, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
  const page = await browser.newPage();
  const { lhr } = await lighthouse(address, { onlyCategories: ['performance', 'accessibility', 'best-practices'], logLevel: 'error' }, config, page);
  for (const [id, least] of [['accessibility', 100], ['best-practices', 100], ['performance', 95]]) {
    tell(`lighthouse ${form}, ${id}`, Math.round(lhr.categories[id].score * 100), { atLeast: least });
  }
  const faults = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary');
  for (const { id, title } of faults) console.log(`  ${id}: ${title}`);
  await page.close();
}
await browser.close();
process.exitCode = isKept ? 0 : 1;
