// Runs axe-core over pages in headless Chromium, over the browser's own debugging pipe: all rules in light colours, and
// in dark ones those that look at colours.
//   node accessibility.mjs CHROMIUM AXE.JS PAGE...
// Prints a line for each violation: page, colours, rule, impact, the element. Exit code 1 if there is any, 2 if the
// browser cannot be used. How the browser ends has no say in that: its processes outlive the one that was started and
// write into the profile until they are gone.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [chromium, axeFile, ...pages] = process.argv.slice(2);
const axe = readFileSync(axeFile, 'utf8');
const profile = mkdtempSync(join(tmpdir(), 'epistolary-axe-'));

const browser = spawn(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1200,900',
  `--user-data-dir=${profile}`, '--remote-debugging-pipe'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true });
const ended = new Promise(done => browser.once('exit', done));
let ending = false;
const waiting = new Map();
const listeners = new Map();
let lastId = 0;
let buffer = Buffer.alloc(0);

async function fail(message) {
  console.error(message);
  await end(2);
}

async function end(code) {
  ending = true;
  if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null) {
    killAll();
    await ended;
  }
  await removeProfile();
  process.exit(code);
}

// A detached process leads a group of its own, which holds the processes it has started.
function killAll() {
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}

async function removeProfile() {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch {
      await new Promise(done => setTimeout(done, 100));
    }
  }
}

browser.on('error', error => fail(`${chromium} does not start: ${error.message}`));
browser.on('exit', code => { if (!ending) fail(`${chromium} ended with code ${code}`); });
for (const pipe of browser.stdio.slice(3)) pipe.on('error', () => {}); // the end of the browser says it better
browser.stdio[4].on('data', data => {
  buffer = Buffer.concat([buffer, data]);
  for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0)) {
    receive(JSON.parse(buffer.subarray(0, end).toString('utf8')));
    buffer = buffer.subarray(end + 1);
  }
});

function receive(message) {
  if (message.id !== undefined) {
    const { done, failed } = waiting.get(message.id);
    waiting.delete(message.id);
    message.error ? failed(new Error(message.error.message)) : done(message.result);
  } else if (listeners.has(message.method)) {
    listeners.get(message.method)();
    listeners.delete(message.method);
  }
}

function send(method, params = {}, sessionId = undefined) {
  const id = ++lastId;
  browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
  return new Promise((done, failed) => waiting.set(id, { done, failed }));
}

async function evaluate(session, expression) {
  const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session);
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'script failed');
  return answer.result.value;
}

async function open(session, page) {
  await colours(session, 'light');
  const loaded = new Promise(done => listeners.set('Page.loadEventFired', done));
  await send('Page.navigate', { url: pathToFileURL(resolve(page)).href }, session);
  await loaded;
  await evaluate(session, axe + '; true');
}

function colours(session, scheme) {
  return send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] }, session);
}

function violations(session, rules) {
  return evaluate(session, `axe.run({ ${rules} resultTypes: ['violations'] }).then(r => r.violations.map(v =>
    v.id + ' (' + v.impact + '): ' + v.nodes.length + ' x ' + v.nodes[0].html.slice(0, 200)))`);
}

const COLOUR_RULES = "runOnly: ['color-contrast', 'link-in-text-block'],";
let found = 0;
try {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  for (const page of pages) {
    await open(sessionId, page);
    for (const [scheme, rules] of [['light', ''], ['dark', COLOUR_RULES]]) {
      await colours(sessionId, scheme);
      for (const violation of await violations(sessionId, rules)) {
        found++;
        console.log(`${page} [${scheme}] ${violation}`);
      }
    }
  }
} catch (error) {
  await fail(error.message);
}
await end(found > 0 ? 1 : 0);
