'use client';

import { useSyncExternalStore } from 'react';
import type { Messages } from '@/lib/locales';

const key = 'dl-atlas:theme';
const changed = 'dl-atlas:theme-changed';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function subscribe(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  return () => window.removeEventListener(changed, listen);
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
  window.dispatchEvent(new Event(changed));
}

/** Lets the reader choose light, dark, or what the system says; remembered on this device. */
export function ThemeSwitch({ words }: { words: Messages['theme'] }) {
  const theme = useSyncExternalStore(subscribe, readTheme, (): Theme => 'system');
  return (
    <label className="needs-script">
      <span className="visually-hidden">{words.label}</span>
      <select name="theme" autoComplete="off" className="field max-w-24 text-sm" value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {themes.map((id) => <option key={id} value={id}>{words[id]}</option>)}
      </select>
    </label>
  );
}
