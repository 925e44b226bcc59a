import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { defaultLocale, getMessages, type Locale } from '../../i18n/locales-fs';
import { firstTypeface, furtherTypefaces, missingLetters } from '../../typeface/typefaces';
import { Picture, pictureSize } from './picture';
import type { SitePage } from '../site-page';

const weights = [400, 700] as const;
let fonts: Font[] | undefined;
const further = new Map<string, Font>();

/** The typeface of all pictures, in both weights; letters that it lacks come from others (lib/typeface). */
function loadFonts(): Font[] {
  fonts ??= weights.map((weight) => ({ name: 'serif', weight, data: readFileSync(firstTypeface(weight)) }));
  return fonts;
}

/** Takes letters that the first typeface lacks; gives the fonts that have them. */
function furtherFonts(letters: string): Font[] {
  return weights.flatMap((weight) =>
    furtherTypefaces(letters, weight).map((file) => {
      const key = `${weight} ${file}`;
      const font = further.get(key) ?? {
        name: path.basename(file, '.woff'),
        weight,
        data: readFileSync(file),
      };
      further.set(key, font);
      return font;
    }),
  );
}

/** Takes a language of the site; gives the one in which its pictures are drawn: English for a language that the typefaces cannot write. */
export function pictureLanguage(locale: Locale): Locale {
  return missingLetters(JSON.stringify(getMessages(locale))).length > 0 ? defaultLocale : locale;
}

/** Takes a page and its language; gives its picture as PNG. Throws if no typeface has a letter: nothing is fetched, and no empty box is drawn. The check of the content has named the file before (rule picture-letters). */
export async function drawPicture(page: SitePage, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(<Picture page={page} locale={locale} />, {
    ...pictureSize,
    fonts: loadFonts(),
    loadAdditionalAsset: (_, letters) =>
      missingLetters(letters).length > 0
        ? Promise.reject(
            new Error(`The typeface of the pictures has no "${letters}" (${page.pathIn(locale)}).`),
          )
        : Promise.resolve(furtherFonts(letters)),
  });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer(),
  );
}
