import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the cut typeface lies: the document takes it from there, and git leaves it out. */
const cutFile = 'app/typeface/heading.woff2';
const wholeFile =
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

/** Letters of headings in Latin script: all that a keyboard has, the marks of a printer, and those of names that headings hold. */
const letters = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')}\u00a0–—‘’“”…•·→×−éèäöüç`;

/** The weight of headings, and the size that they are drawn for. One weight: four of them are 8 kB more, and a second trip to the server before the page is drawn. */
const axes = { wght: 700, opsz: 24 };

/** Most bytes of the cut typeface: it comes with the first page, and a server sends ten packets (14.6 kB, RFC 6928) before it waits for an answer. */
const mostFaceBytes = 14_000;

/** Gives the typeface of headings (Source Serif 4, OFL), cut down to our letters and weights. Throws if it outgrows its budget. */
export async function cutFace(): Promise<Buffer> {
  const { default: cut } = await import('subset-font');
  const face = await cut(readFileSync(wholeFile), letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    noLayoutClosure: true,
  });
  if (face.length > mostFaceBytes)
    throw new Error(`The typeface of headings has ${face.length} bytes, ${mostFaceBytes} are allowed.`);
  return face;
}

/** Writes the cut typeface where the document takes it from, unless it is there and newer than what it is made from. */
export async function writeHeadingFace(): Promise<void> {
  const made = existsSync(cutFile) ? statSync(cutFile).mtimeMs : 0;
  const sources = ['lib/typeface/heading-face.ts', 'package-lock.json'].filter((file) => existsSync(file));
  if (sources.every((file) => statSync(file).mtimeMs <= made)) return;
  const face = await cutFace();
  mkdirSync(path.dirname(cutFile), { recursive: true });
  writeFileSync(cutFile, face);
}
