import { z } from 'zod';
import { day, line } from '../common';

/** Clients that give the metadata of packages. */
export const packageManagers = ['pip', 'npm', 'cargo', 'mvn'] as const;

/** A client that gives the metadata of packages. */
export type PackageManager = (typeof packageManagers)[number];

/** Managers of packages; of Julia's no ordinary client says what is newest: people watch it. */
const watchedManagers = [...packageManagers, 'julia'] as const;

/** A manager of packages, with a client or without. */
export type WatchedManager = (typeof watchedManagers)[number];

/** Under which name a package manager has a library. */
export const packageName = z.strictObject({
  manager: z.enum(watchedManagers).describe('Whose client knows the package.'),
  name: line
    .max(120)
    // It becomes a word of a command: no blank, no option, nothing that a shell would read.
    .regex(/^@?[A-Za-z0-9][\w.:/-]*$/)
    .describe('Name of the package; of mvn group:artifact.'),
});

/** A package around a library, with its newest version as its metadata had it on a day. */
export const watchedPackage = packageName
  .extend({
    version: line.max(60).optional().describe('Newest version; written by npm run refresh -- --write.'),
    read: day.optional().describe('Day on which the metadata was read.'),
  })
  .refine(({ version, read }) => (version === undefined) === (read === undefined), {
    error: 'version and read together, or neither',
    params: { rule: 'value', mend: 'Let npm run refresh -- --write write both.' },
  });
