import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { defaultLocale, getMessages, type Locale } from '../../i18n/locales-fs';
import { Picture, pictureSize } from './picture';
import type { SitePage } from '../pages';

let fonts: Font[] | undefined;

/** One typeface for both scripts: Noto Serif SC (OFL), which draws Chinese letters as they are written in mainland China. */
function loadFonts(): Font[] {
  fonts ??= ([400, 700] as const).map((weight) => ({
    name: 'serif',
    weight,
    data: readFileSync(
      path.join(
        process.cwd(),
        'node_modules/@fontsource/noto-serif-sc/files',
        `noto-serif-sc-chinese-simplified-${weight}-normal.woff`,
      ),
    ),
  }));
  return fonts;
}

const languages = new Map<Locale, Promise<Locale>>();

/** Takes a language; gives it if the typeface has every letter of its interface words, else the source language. */
async function writable(locale: Locale): Promise<Locale> {
  if (locale === defaultLocale) return locale;
  const letters = [...new Set(JSON.stringify(getMessages(locale)))].join('');
  let lacks = false;
  await satori(<div style={{ display: 'flex', fontFamily: 'serif' }}>{letters}</div>, {
    ...pictureSize,
    fonts: loadFonts(),
    loadAdditionalAsset: () => {
      lacks = true;
      return Promise.resolve([]);
    },
  });
  return lacks ? defaultLocale : locale;
}

/** Takes a language of the site; gives the one in which its pictures are drawn: English for a language that the typeface cannot write. */
export function pictureLanguage(locale: Locale): Promise<Locale> {
  const known = languages.get(locale) ?? writable(locale);
  languages.set(locale, known);
  return known;
}

/** Takes a page and its language; gives its picture as PNG. Throws if the typeface lacks a letter: nothing is fetched, and no empty box is drawn. */
export async function drawPicture(page: SitePage, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(<Picture page={page} locale={locale} />, {
    ...pictureSize,
    fonts: loadFonts(),
    loadAdditionalAsset: (_, letters) =>
      Promise.reject(new Error(`The typeface of the pictures has no "${letters}" (${page.pathIn(locale)}).`)),
  });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer(),
  );
}
