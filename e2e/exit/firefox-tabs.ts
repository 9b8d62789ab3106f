// What only Firefox itself can do with its tabs, through the commands of its own menus.
import { until, type Tab } from './engine.ts';

/** Sends Firefox one WebDriver BiDi command and gives the answer. */
export type Send = <T>(method: string, params?: object) => Promise<T>;

/** Opens, duplicates and reopens tabs. `tabOf` is how the engine makes a tab from a context. */
export function tabsOf(send: Send, tabOf: (context: string) => Tab) {
  const contexts = new Map<Tab, string>();

  const open = (context: string): Tab => {
    const tab = tabOf(context);
    contexts.set(tab, context);
    return tab;
  };
  const tree = async (scope: 'chrome' | 'content'): Promise<string[]> => {
    const all = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      maxDepth: 0,
      'moz:scope': scope,
    });
    return all.contexts.map(({ context }) => context);
  };
  /** Gives the tab that a command of Firefox's own window opens, and brings it to the front. */
  const openedBy = async (command: string): Promise<Tab> => {
    const before = await tree('content');
    const [context] = await tree('chrome');
    await send('script.evaluate', {
      expression: `document.getElementById('${command}').doCommand()`,
      target: { context },
      awaitPromise: false,
    });
    let made: string | undefined;
    await until(async () => {
      made = (await tree('content')).find((one) => !before.includes(one));
      return made !== undefined;
    }, command);
    await send('browsingContext.activate', { context: made });
    return open(String(made));
  };
  return {
    open,
    /** The browser's own "Duplicate tab". */
    async duplicate(tab: Tab): Promise<Tab> {
      await send('browsingContext.activate', { context: contexts.get(tab) });
      return openedBy('Browser:DuplicateTab');
    },
    /** Closes the tab, then brings it back with "Reopen closed tab". */
    async reopen(tab: Tab): Promise<Tab> {
      await tab.close();
      return openedBy('History:UndoCloseTab');
    },
  };
}
