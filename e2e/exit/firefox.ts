// Firefox in a window, driven by WebDriver BiDi over a plain WebSocket, because the libraries for
// driving it turn off its back/forward cache, which readers have on.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../machine/browsers/find.mjs';
import { tabsOf, type Send } from './firefox-tabs.ts';
import { middleOf, type Engine, type Holding, type Key, type Tab } from './engine.ts';
import { height, openScreen, width } from './screen.ts';

/** Settings that stop the browser going online by itself or showing pages of its own. */
const quiet: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  // Firefox saves what a tab keeps every 15 seconds. Saved between the press and the other page, a
  // copy of the tab would remember that it left (row 26), so here that clock stands still.
  'browser.sessionstore.interval': 3_600_000,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // On a page sent over http, as in these tests, Firefox connects in advance to a link that the
  // pointer rests on. Over https, as readers have it, it does not (we tried), so it is off here.
  'network.http.speculative-parallel-limit': 0,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'termsofuse.acceptedVersion': 999,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox with its own profile, on its own screen. */
export async function startFirefox(): Promise<Engine> {
  const program = findProgram(['firefox-esr', 'firefox']);
  if (program === null) throw new Error('Firefox is not installed.');
  const screen = await openScreen();
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(quiet).map(([n, v]) => `user_pref("${n}", ${JSON.stringify(v)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const size = ['--width', String(width), '--height', String(height)];
  const firefox = spawn(
    program,
    [
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      ...size,
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DISPLAY: screen.display, MOZ_ENABLE_WAYLAND: '0' },
    },
  );
  const ended = new Promise((end) => firefox.once('exit', end));
  const address = await new Promise<string>((ready, failed) => {
    let said = '';
    firefox.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (url) ready(url);
    });
    firefox.once('exit', () => {
      failed(new Error(`Firefox ended: ${said}`));
    });
  });
  const { send, hangUp } = await connect(`${address}/session`);
  const session = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const { open, duplicate, reopen } = tabsOf(send, (context) => tabOf(context, send));
  return {
    name: 'Firefox',
    duplicate,
    reopen,
    version: session.capabilities.browserVersion,
    screen,
    async newTab() {
      const { context } = await send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      return open(context);
    },
    async closeTabs() {
      const { contexts } = await send<{ contexts: { context: string }[] }>(
        'browsingContext.getTree',
      );
      for (const { context } of contexts.slice(1)) await send('browsingContext.close', { context });
    },
    async tabCount() {
      const { contexts } = await send<{ contexts: object[] }>('browsingContext.getTree');
      return contexts.length;
    },
    async stop() {
      await send('browser.close').catch(() => null);
      hangUp();
      await ended;
      screen.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Connects to Firefox. Each answer is matched to its command by number. */
async function connect(address: string): Promise<{ send: Send; hangUp: () => void }> {
  interface Answer {
    id?: number;
    type: string;
    result?: unknown;
    error?: string;
    message?: string;
  }
  const socket = new WebSocket(address);
  await new Promise((open, failed) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', failed);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  socket.addEventListener('close', () => {
    for (const tell of waiting.values()) tell({ type: 'error', error: 'Firefox has gone' });
  });
  const send: Send = <T>(method: string, params: object = {}) =>
    new Promise<T>((ready, failed) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.type === 'error') {
          failed(new Error(`${method}: ${String(answer.error)} ${answer.message ?? ''}`));
        } else ready(answer.result as T);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    hangUp: () => {
      socket.close();
    },
  };
}

/** The codes that WebDriver uses for keys. */
const spelt: Record<Key | 'Control', string> = {
  ShiftLeft: '\uE008',
  ShiftRight: '\uE050',
  Control: '\uE009',
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  a: 'a',
  b: 'b',
};

function tabOf(context: string, send: Send): Tab {
  const ask = async <T>(expression: string): Promise<T> => {
    const answer = await send<{
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((x) => JSON.stringify(x ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(String(answer.result?.value)) as T;
  };
  const act = (type: 'key' | 'pointer', id: string, actions: object[]): object => ({
    type,
    id,
    actions,
    ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}),
  });
  const down = (key: Key) => ({ type: 'keyDown', value: spelt[key] });
  const up = (key: Key) => ({ type: 'keyUp', value: spelt[key] });
  const press = (actions: object[]) =>
    send('input.performActions', { context, actions: [act('key', 'keys', actions)] }).catch(
      onlyIfGone,
    );
  const step = (delta: number) => send('browsingContext.traverseHistory', { context, delta });
  return {
    ask,
    async visit(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async hover(selector) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      const move = [{ type: 'pointerMove', ...at }];
      await send('input.performActions', { context, actions: [act('pointer', 'mouse', move)] });
    },
    async press(selector: string, holding?: Holding) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      if (!at) throw new Error(`Nothing fits ${selector}.`);
      const key = holding === 'Control' ? spelt.Control : spelt.ShiftLeft;
      const held = holding !== undefined && holding !== 'middle';
      const button = holding === 'middle' ? 1 : 0;
      const keys = (type: string) => act('key', 'keys', held ? [{ type, value: key }] : []);
      await send('input.performActions', { context, actions: [keys('keyDown')] });
      await send('input.performActions', {
        context,
        actions: [
          act('pointer', 'mouse', [
            { type: 'pointerMove', ...at },
            { type: 'pointerDown', button },
            { type: 'pointerUp', button },
          ]),
        ],
      }).catch(onlyIfGone);
      await send('input.performActions', { context, actions: [keys('keyUp')] }).catch(onlyIfGone);
    },
    async keys(...keys: readonly Key[]) {
      await press(keys.flatMap((key) => [down(key), up(key)]));
    },
    async hold(keys, times = 1) {
      const once = [...keys.map(down), ...keys.map(up)];
      await press(Array.from({ length: times }, () => once).flat());
    },
    async back() {
      await step(-1);
    },
    async forward() {
      await step(1);
    },
    async reload() {
      await send('browsingContext.reload', { context, wait: 'none' });
    },
    async resize(w, h) {
      await send('browsingContext.setViewport', { context, viewport: { width: w, height: h } });
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}

/** The press itself may have made the page go, which is fine. Throws any other fault again. */
function onlyIfGone(fault: unknown): void {
  if (
    !/no such (frame|window|element|node)|unknown error|aborted|Firefox has gone/i.test(
      String(fault),
    )
  ) {
    throw fault;
  }
}
