'use client';

import { themeFlag } from '@/browser/contract/flags';
import { themeField } from '@/browser/contract/selectors';
import { themeKey } from '@/browser/contract/storage';
import type { Messages } from '@/lib/i18n/locales-fs';
import { writeStored, useLocalStorage } from '../ui/browser/use-local-storage.client';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** What the document shows; its script (browser/boot/theme.ts) keeps it equal to what another page chose. */
function readTheme(): Theme {
  const theme = document.documentElement.getAttribute(themeFlag);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function setTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute(themeFlag);
  else document.documentElement.setAttribute(themeFlag, theme);
  writeStored(themeKey, theme === 'system' ? null : theme);
}

/** Lets the reader choose light, dark, or what the system says; remembered on this device. */
export function ThemeSwitch({ words }: { words: Messages['theme'] }) {
  const theme = useLocalStorage(readTheme, 'system');
  return (
    <label className="needs-script">
      <span className="visually-hidden">{words.label}</span>
      <select
        name={themeField}
        autoComplete="off"
        className="field max-w-24 text-sm"
        value={theme}
        onChange={(event) => setTheme(event.target.value as Theme)}
      >
        {themes.map((id) => (
          <option key={id} value={id}>
            {words[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
