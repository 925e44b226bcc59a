/** A package of which something reaches the reader's browser. */
export interface ShippedPackage {
  /** Name as it is known. */
  readonly name: string;
  /** Folder under node_modules that holds it, its licence included. */
  readonly folder: string;
  /** Package that brings it inside itself, without a version of its own. */
  readonly within?: string;
  /** Copyright line of a package whose licence (MIT) does not come along with the copy that is shipped. */
  readonly copyright?: string;
  /** What gives it away in a shipped file, where no source map names it. */
  readonly trace?: RegExp;
}

/** Text that core-js leaves in the file with the help for old browsers; the other two are bundled into the same file. */
const polyfills = /zloirock\/core-js/;
const polyfillsFolder = 'next/dist/build/polyfills';

/**
 * Everything that ships, besides our own code. The build reads the source maps and stops if one of them names a package that is not here,
 * or if one that is here ships no longer (build/deploy/shipped-check.ts).
 */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: 'Next.js', folder: 'next' },
  { name: 'React', folder: 'next/dist/compiled/react', within: 'next' },
  { name: 'React DOM', folder: 'next/dist/compiled/react-dom', within: 'next' },
  { name: 'React Server DOM', folder: 'next/dist/compiled/react-server-dom-turbopack', within: 'next' },
  { name: 'Scheduler', folder: 'next/dist/compiled/scheduler', within: 'next' },
  { name: 'process', folder: 'next/dist/compiled/process', within: 'next' },
  { name: '@swc/helpers', folder: '@swc/helpers' },
  { name: 'Fuse.js', folder: 'fuse.js' },
  { name: 'Workbox core', folder: 'workbox-core' },
  { name: 'Workbox strategies', folder: 'workbox-strategies' },
  { name: 'Source Serif 4', folder: '@fontsource-variable/source-serif-4', trace: /sourceSerif/ },
  { name: 'Tailwind CSS', folder: 'tailwindcss', trace: /--tw-/ },
  {
    name: 'core-js',
    folder: polyfillsFolder,
    within: 'next',
    copyright: 'Copyright (c) 2014-2024 Denis Pushkarev',
    trace: polyfills,
  },
  {
    name: 'whatwg-fetch',
    folder: polyfillsFolder,
    within: 'next',
    copyright: 'Copyright (c) 2014-2021 GitHub, Inc.',
    trace: polyfills,
  },
  {
    name: 'object-assign',
    folder: polyfillsFolder,
    within: 'next',
    copyright: 'Copyright (c) Sindre Sorhus',
    trace: polyfills,
  },
];
