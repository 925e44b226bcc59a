import { z } from 'zod';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { editions, type EditionName } from './edition';
import { libraryRecord } from '../../schema/library';

/** Gives the JSON Schema of a profile's front matter, made from the zod schema. */
export function librarySchema(): Record<string, unknown> {
  return {
    $comment: 'Made from lib/schema by npm run schema; do not edit.',
    ...z.toJSONSchema(libraryRecord, { io: 'input', unrepresentable: 'any' }),
  };
}

/** Takes the name of an edition; gives the JSON Schema (2020-12) that is published beside it. */
export function editionSchema(name: EditionName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(editions[name], { unrepresentable: 'any' });
  return { $schema, $id: absoluteUrl(paths.apiSchema(name)), title: `DL Atlas, v1: ${name}`, ...schema };
}
