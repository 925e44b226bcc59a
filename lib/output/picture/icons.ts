import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { lightColour } from './colours';

/** Icons as PNG: edge in pixels, and whether the ground fills the square (for systems that cut icons to a shape; the sign lies within the inner four fifths). */
export const icons: Readonly<Record<string, { readonly edge: number; readonly filled: boolean }>> = {
  'icon-192.png': { edge: 192, filled: false },
  'icon-512.png': { edge: 512, filled: false },
  'maskable-512.png': { edge: 512, filled: true },
  'apple-touch-icon.png': { edge: 180, filled: true },
};

/** Takes the name of an icon; gives it as PNG, drawn from public/icon.svg. Throws if there is none of that name. */
export async function drawIcon(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const icon = icons[name];
  if (!icon) throw new Error(`There is no icon "${name}".`);
  const drawing = sharp(readFileSync(path.join(process.cwd(), 'public', 'icon.svg')), {
    density: (72 * icon.edge) / 32,
  }).resize(icon.edge, icon.edge);
  return new Uint8Array(
    await (icon.filled ? drawing.flatten({ background: lightColour('accent') }) : drawing)
      .png({ palette: true })
      .toBuffer(),
  );
}
