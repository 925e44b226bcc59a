import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mitLicence } from './mit';
import { shippedPackages, type ShippedPackage } from './shipped';

/** A package that ships, with its licence. */
export interface Licence {
  readonly name: string;
  /** Version of the package, or of the one that brings it. */
  readonly version: string;
  readonly within?: string;
  /** Name of the licence (SPDX). */
  readonly licence: string;
  readonly text: string;
}

function manifestOf(folder: string): { readonly version?: string; readonly license?: string } {
  return JSON.parse(readFileSync(path.join('node_modules', folder, 'package.json'), 'utf8')) as {
    version?: string;
    license?: string;
  };
}

function textIn(folder: string): string {
  const file = readdirSync(path.join('node_modules', folder)).find((name) =>
    /^licen[cs]e(\.(md|txt))?$/i.test(name),
  );
  if (!file)
    throw new Error(
      `node_modules/${folder} has no licence file: give its copyright line in lib/licences/shipped.ts.`,
    );
  return readFileSync(path.join('node_modules', folder, file), 'utf8');
}

function read({ name, folder, within, copyright }: ShippedPackage): Licence {
  const text = copyright ? mitLicence(copyright) : textIn(folder);
  const licence =
    (copyright ? 'MIT' : manifestOf(folder).license) ?? (/\bMIT License\b/.test(text) ? 'MIT' : undefined);
  if (!licence) throw new Error(`node_modules/${folder} does not name its licence.`);
  return {
    name,
    version: manifestOf(within ?? folder).version ?? '',
    ...(within ? { within } : {}),
    licence,
    text: text.trim(),
  };
}

/** Gives every package that ships with version and licence, as they are installed, in the order of their names. Throws if one has no licence. */
export function readLicences(): Licence[] {
  return shippedPackages.map(read).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
