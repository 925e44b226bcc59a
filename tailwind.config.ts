import type { Config } from 'tailwindcss';

/** Colours are variables of app/globals.css, where each has its light and its dark value. */
const config: Config = {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    // Five sizes and no other: 13 px for marks, 14 for notes and tables, 16 for text, 21 for headings, 34 for titles (28 on a phone).
    fontSize: {
      xs: ['0.8125rem', '1.4'],
      sm: ['0.875rem', '1.5'],
      base: ['1rem', '1.55'],
      lg: ['1rem', '1.4'],
      xl: ['1.3125rem', '1.3'],
      '2xl': ['1.3125rem', '1.3'],
      '3xl': ['clamp(1.75rem, 1.3rem + 2vw, 2.125rem)', '1.15'],
      '4xl': ['clamp(1.75rem, 1.3rem + 2vw, 2.125rem)', '1.15'],
    },
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
