import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { expect } from '@playwright/test';
import { firstInSight, onceInSight } from './in-sight';
import type { Engine, Key, Reader } from './reader';
import { openSession, type ElementReference, type Session } from './web-driver';

/** Code points by which WebDriver knows keys that write nothing. */
const codes: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  Backspace: '\uE003',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** Faults that pass by themselves. */
const passing = /element click intercepted|element not interactable|stale element|no such element/;

/** Takes a session; tries something on the first such element until it can be done. */
function once(
  session: Session,
  selector: string,
  text: string | undefined,
  act: (element: ElementReference) => Promise<unknown>,
): Promise<void> {
  const find = () => session.run(firstInSight.toString(), selector, text ?? null);
  return onceInSight(
    find as () => Promise<ElementReference | null>,
    act,
    passing,
    `${selector} ${text ?? ''}`,
  );
}

/** Presses keys one after the other, as real ones. */
function press(session: Session, keys: readonly string[], pause = 0): Promise<unknown> {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    ...(pause > 0 ? [{ type: 'pause', duration: pause }] : []),
  ]);
  return session.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

async function pressTogether(session: Session, key: Key): Promise<void> {
  const [last, ...held] = key.split('+').reverse();
  const down = held.map((name) => ({ type: 'keyDown', value: codes[name] }));
  const value = codes[last!] ?? last!;
  const up = held.map((name) => ({ type: 'keyUp', value: codes[name] }));
  await session.command('POST', '/actions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [...down, { type: 'keyDown', value }, { type: 'keyUp', value }, ...up],
      },
    ],
  });
}

/** Takes a session and what leads to a new document; waits until that is read. The driver's own waiting is not used: for less than the whole page, scripts included, it hangs (2.50). */
async function leave(session: Session, go: () => Promise<unknown>): Promise<void> {
  await session.run('() => { window.isLeft = true; }');
  await go();
  await expect
    .poll(() => session.run("() => !window.isLeft && document.readyState !== 'loading'"), {
      message: 'the document is read',
    })
    .toBe(true);
}

function readerOf(session: Session): Reader {
  return {
    open: (address) => leave(session, () => session.command('POST', '/url', { url: address })),
    reload: () => leave(session, () => session.command('POST', '/refresh')),
    back: async () => void (await session.command('POST', '/back')),
    forward: async () => void (await session.command('POST', '/forward')),
    hover: (selector, text) =>
      once(session, selector, text, (origin) =>
        session.command('POST', '/actions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              parameters: { pointerType: 'mouse' },
              actions: [
                { type: 'pointerMove', x: 1, y: 1, duration: 0 },
                { type: 'pointerMove', origin, x: 0, y: 0, duration: 0 },
              ],
            },
          ],
        }),
      ),
    click: (selector, text) =>
      once(session, selector, text, (element) => session.ask('POST', element, 'click')),
    choose: (selector, value) =>
      once(session, `${selector}:has(option[value="${value}"])`, undefined, async (element) => {
        const option = { using: 'css selector', value: `option[value="${value}"]` };
        const found = (await session.ask('POST', element, 'element', option)) as ElementReference;
        await session.ask('POST', found, 'click');
      }),
    type: async (text, pause) => void (await press(session, [...text], pause)),
    press: (key) => pressTogether(session, key),
    evaluate: (run, argument) => session.run(run.toString(), argument) as never,
    resize: async (width) =>
      void (await session.command('POST', '/window/rect', { x: 0, y: 0, width, height: 900 })),
    hasRole: async (selector, role) => {
      const element = (await session.run(firstInSight.toString(), selector, null)) as ElementReference;
      return (await session.ask('GET', element, 'computedrole')) === role;
    },
    close: () => Promise.resolve(),
  };
}

/** Gives a port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a screen that nobody sees; gives its process and its name. Throws if it ends before it says its name. */
async function startScreen(command: string): Promise<{ process: ChildProcess; display: string }> {
  const child = spawn(command, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done, fail) => {
    (child.stdio[3] as Readable).once('data', (chunk: Buffer) => done(chunk.toString().trim()));
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`${command} has ended`)));
  });
  return { process: child, display: `:${number}` };
}

/** Takes the paths of WebKitGTK's driver and of Xvfb; starts both and the browser that the driver brings. Throws if one of them does not start. */
export async function startWebKit({ driver, screen }: { driver: string; screen: string }): Promise<Engine> {
  const shown = await startScreen(screen);
  const port = await freePort();
  const child = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: shown.display, GDK_BACKEND: 'x11' },
  });
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${address}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { message: driver },
    )
    .toBe(true);
  const session = await openSession(address, { pageLoadStrategy: 'none' });
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    newReader: async () => {
      const reader = readerOf(session);
      // All walks share one window: the one before may have left it narrow.
      await reader.resize(1280);
      await expect
        .poll(() => session.run('() => window.innerWidth'), { message: 'the window is wide' })
        .toBeGreaterThan(1200);
      return reader;
    },
    close: async () => {
      await session.command('DELETE', '');
      child.kill();
      shown.process.kill();
    },
  };
}
