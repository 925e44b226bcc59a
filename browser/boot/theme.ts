import { jsFlag, themeFlag } from '../contract/flags';
import { themeField } from '../contract/selectors';
import { themeKey } from '../contract/storage';

// Marks that scripts run and sets the remembered theme, so that nothing flashes. When the page is there, the choices of theme show it too: React
// may come late. What another page chooses meanwhile holds here too, at once or when Back leads here.

const root = document.documentElement;
root.toggleAttribute(jsFlag, true);

const read = () => {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    // Storage is switched off: nothing is remembered.
    return null;
  }
};

const show = (theme: string | null) => {
  if (theme === 'light' || theme === 'dark') root.setAttribute(themeFlag, theme);
  else root.removeAttribute(themeFlag);
  for (const field of document.querySelectorAll<HTMLSelectElement>(`select[name=${themeField}]`))
    field.value = root.getAttribute(themeFlag) ?? 'system';
};

const remembered = read();
if (remembered) {
  show(remembered);
  addEventListener('DOMContentLoaded', () => show(remembered));
}

addEventListener('storage', ({ key, newValue }) => {
  if (key === themeKey || key === null) show(newValue);
});

let left: string | null = null;
addEventListener('pagehide', () => (left = read()));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && read() !== left) show(read());
});
