// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundle } from '@/browser/bundle/bundle';

const script = bundle('boot/worker/register-worker.ts', { WORKER_PATH: '"/sw.js"' });

/** Runs the script with such a `navigator`, to the end; gives what nobody caught. */
async function run(navigator: object): Promise<unknown[]> {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);
  process.on('unhandledRejection', note);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    try {
      then();
    } catch (error) {
      note(error);
    }
  });
  new Function(script)();
  window.dispatchEvent(new Event('load'));
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  return uncaught;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the worker', () => {
  it('is registered where it can be', async () => {
    const register = vi.fn(async () => undefined);
    expect(await run({ serviceWorker: { register } })).toEqual([]);
    expect(register).toHaveBeenCalledWith('/sw.js');
  });

  it.each([
    ['is not there', {}],
    [
      'throws when it is looked at',
      {
        get serviceWorker() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    [
      'throws when it is asked',
      {
        serviceWorker: {
          register() {
            throw new DOMException('denied', 'SecurityError');
          },
        },
      },
    ],
    ['refuses', { serviceWorker: { register: () => Promise.reject(new Error('refused')) } }],
  ])('costs the page nothing where it %s', async (_, navigator) => expect(await run(navigator)).toEqual([]));
});
