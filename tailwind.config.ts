import type { Config } from 'tailwindcss';

/** Colours are variables of app/globals.css, where each has its light and its dark value. */
const config: Config = {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        panel: 'var(--panel)',
        sunken: 'var(--sunken)',
        ink: 'var(--ink)',
        muted: 'var(--muted)',
        rule: 'var(--rule)',
        edge: 'var(--edge)',
        accent: 'var(--accent)',
        yes: 'var(--yes)',
        partial: 'var(--partial)',
        no: 'var(--no)',
        unknown: 'var(--unknown)',
        lib: 'var(--lib)',
        'lib-soft': 'var(--lib-soft)',
      },
      fontFamily: { sans: 'var(--font-sans)', serif: 'var(--font-serif)', mono: 'var(--font-mono)' },
      screens: { wide: '75rem' },
    },
  },
};

export default config;
