'use client';

import type { Messages } from '@/lib/i18n/locales-fs';
import { writeStored, useLocalStorage } from '../ui/use-local-storage.client';

const key = 'dl-atlas:theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** What the document shows; its script (page-script.tsx) keeps it equal to what another page chose. */
function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  writeStored(key, theme === 'system' ? null : theme);
}

/** Lets the reader choose light, dark, or what the system says; remembered on this device. */
export function ThemeSwitch({ words }: { words: Messages['theme'] }) {
  const theme = useLocalStorage(readTheme, 'system');
  return (
    <label className="needs-script">
      <span className="visually-hidden">{words.label}</span>
      <select
        name="theme"
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
