/** Takes what to do and a pause in milliseconds; does it when the page is loaded, the pause is over and the browser has nothing else to do. */
export function whenQuiet(then: () => void, pause = 0): void {
  // Some browsers lack this function, whatever the types say.
  const { requestIdleCallback: whenIdle } = window as { requestIdleCallback?: (then: () => void) => unknown };
  addEventListener('load', () => setTimeout(() => (whenIdle ? whenIdle(then) : then()), pause));
}
