import { spawnSync } from 'node:child_process';

/** Gives where a command is, or nothing. */
function whereIs(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
}

/**
 * Gives the browsers of other makers that this machine has: Firefox (FIREFOX_PATH names one), and WebKitGTK's driver with the screen that it draws
 * on; or nothing in their place, and what is to be installed for it.
 */
export function findEngines() {
  const firefox = process.env.FIREFOX_PATH ?? whereIs('firefox-esr') ?? whereIs('firefox');
  const driver = whereIs('WebKitWebDriver');
  const screen = whereIs('Xvfb');
  return {
    firefox,
    webkit: driver && screen ? { driver, screen } : undefined,
    missing: {
      ...(firefox ? {} : { firefox: 'There is no Firefox here (Debian: firefox-esr).' }),
      ...(driver && screen
        ? {}
        : { webkit: 'WebKitGTK cannot be driven here (Debian: webkit2gtk-driver and xvfb).' }),
    },
  };
}
