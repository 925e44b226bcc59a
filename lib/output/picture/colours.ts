import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const sheet = readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8');

function lightOf(pattern: string, name: string): string {
  const [, colour] = new RegExp(`${pattern}:\\s*light-dark\\((#[0-9a-f]{6})`).exec(sheet) ?? [];
  if (!colour) throw new Error(`app/globals.css has no colour "${name}".`);
  return colour;
}

/** Gives a colour of the light theme as the style sheet has it: paper, ink, muted, accent … Throws if there is none. */
export function lightColour(name: string): string {
  return lightOf(`--${name}`, name);
}

/** Gives the colour of a hue in the light theme. Throws if the style sheet has no such hue. */
export function hueColour(hue: string): string {
  return lightOf(`\\[data-hue='${hue}'\\]\\s*\\{\\s*--lib`, hue);
}
