import { z } from 'zod';
import { day, line, partialDate, webAddress } from './common';
import { packageManagers } from './values/package';

/** A page that was opened. */
export const pageSource = z.strictObject({
  url: webAddress.describe('Address of the page that was opened.'),
  title: line.describe('Title of the page.'),
  publisher: line.describe('Who publishes the page.'),
  date: partialDate.optional().describe('Date of the page itself, if it is known.'),
});

/** A package's own metadata, read on a day; it has no address. */
const packageSource = z.strictObject({
  manager: z.enum(packageManagers).optional().describe('Client that gives the metadata; left out: pip.'),
  package: line.describe('Name of the package whose metadata was read.'),
  version: line.describe('Version whose metadata was read.'),
  read: day.describe('Day on which it was read.'),
  title: line.describe('What was read.'),
  publisher: line.describe('Who publishes the package.'),
});

/** Where a fact comes from: a page or a package's metadata. */
export const source = z.union([pageSource, packageSource]);

/** Where a fact comes from. */
export type Source = z.infer<typeof source>;
