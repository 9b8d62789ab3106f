// WebKitGTK's small browser, driven by WebKitWebDriver. It represents the engine, not Safari.
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import net from 'node:net';
import {
  Builder,
  Button,
  Capabilities,
  Key as Keys,
  Origin,
  type WebDriver,
} from 'selenium-webdriver';
import { findProgram } from '../../machine/browsers/find.mjs';
import { middleOf, until, type Engine, type Holding, type Key, type Tab } from './engine.ts';
import { height, openScreen, width } from './screen.ts';

/** The path of the browser that comes with the driver, or null if there is none. */
export function findMiniBrowser(): string | null {
  const places = globSync('/usr/lib*/{*/,}webkit2gtk-4.[01]/MiniBrowser');
  return places.find((place) => existsSync(place)) ?? null;
}

/** Starts WebKit's small browser, on its own screen. */
export async function startWebKit(): Promise<Engine> {
  const program = findProgram(['WebKitWebDriver']);
  const binary = findMiniBrowser();
  if (program === null || binary === null) throw new Error('WebKitWebDriver is not installed.');
  const screen = await openScreen();
  const port = await freePort();
  const server = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  });
  await until(() => answers(port), 'WebKitWebDriver');
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        // A page that stalls must not hold up the next command.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  // If a page goes away while running a script, no answer ever comes. Give up after 2000 ms.
  await driver.manage().setTimeouts({ script: 2000 });
  const capabilities = await driver.getCapabilities();
  return {
    name: 'WebKit',
    version: capabilities.getBrowserVersion() ?? '',
    screen,
    async newTab() {
      // A tab in the background is not painted and gets no keys, so open a window instead.
      await driver.switchTo().newWindow('window');
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      return tabOf(await driver.getWindowHandle(), driver);
    },
    tabCount: async () => (await driver.getAllWindowHandles()).length,
    async closeTabs() {
      const [first = '', ...others] = await driver.getAllWindowHandles();
      for (const handle of others) {
        await driver.switchTo().window(handle);
        await driver.close();
      }
      await driver.switchTo().window(first);
    },
    async stop() {
      await driver.quit().catch(() => null);
      server.kill();
      screen.stop();
    },
  };
}

const spelt: Record<Key, string> = {
  ShiftLeft: Keys.SHIFT,
  ShiftRight: '\uE050',
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  a: 'a',
  b: 'b',
};

/** What an event of a key says of it. */
const partsOf = (key: Key): KeyboardEventInit =>
  key === 'ShiftLeft' || key === 'ShiftRight'
    ? { key: 'Shift', code: key, location: key === 'ShiftLeft' ? 1 : 2 }
    : { key };

function tabOf(handle: string, driver: WebDriver): Tab {
  const here = async (): Promise<void> => {
    await driver.switchTo().window(handle);
  };
  const ask = async <T>(expression: string): Promise<T> => {
    await here();
    const text = await driver.executeAsyncScript<string>(
      `const tell = arguments[0]; Promise.resolve(${expression}).then((x) => tell(JSON.stringify(x ?? null)))`,
    );
    return JSON.parse(text) as T;
  };
  return {
    ask,
    async visit(address) {
      await ask('(window.__old = true)');
      await driver.get(address);
      await until(
        () => ask<boolean>('!window.__old && document.readyState === "complete"'),
        `${address} to load`,
      );
    },
    async hover(selector) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      if (!at) throw new Error(`Nothing fits ${selector}.`);
      await driver
        .actions()
        .move({ ...at, origin: Origin.VIEWPORT, duration: 0 })
        .perform();
    },
    async press(selector: string, holding?: Holding) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      if (!at) throw new Error(`Nothing fits ${selector}.`);
      const actions = driver.actions();
      const key = holding === 'Control' ? Keys.CONTROL : holding === 'Shift' ? Keys.SHIFT : null;
      if (key) actions.keyDown(key);
      const button = holding === 'middle' ? Button.MIDDLE : Button.LEFT;
      actions
        .move({ ...at, origin: Origin.VIEWPORT, duration: 0 })
        .press(button)
        .release(button);
      if (key) actions.keyUp(key);
      await actions.perform();
    },
    async keys(...keys: readonly Key[]) {
      await here();
      const actions = driver.actions();
      for (const key of keys) actions.keyDown(spelt[key]).keyUp(spelt[key]);
      await actions.perform();
    },
    // The driver waits for ever once both Shift keys are down, so here the page is given the events
    // that a keyboard would make.
    async hold(keys, times = 1) {
      const made = keys.map((key) => ({ bubbles: true, ...partsOf(key) }));
      await ask(`(() => {
        const made = ${JSON.stringify(made)};
        for (let time = 0; time < ${String(times)}; time += 1) {
          for (const type of ['keydown', 'keyup']) {
            for (const each of made) {
              (document.activeElement ?? document.documentElement).dispatchEvent(
                new KeyboardEvent(type, each),
              );
            }
          }
        }
        return null;
      })()`);
    },
    async back() {
      await here();
      await driver.navigate().back();
    },
    async forward() {
      await here();
      await driver.navigate().forward();
    },
    async reload() {
      await here();
      await driver.navigate().refresh();
    },
    async resize(w, h) {
      await here();
      await driver.manage().window().setRect({ x: 0, y: 0, width: w, height: h });
    },
    async close() {
      await here();
      await driver.close();
      const [first] = await driver.getAllWindowHandles();
      if (first) await driver.switchTo().window(first);
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
