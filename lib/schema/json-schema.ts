import { z } from 'zod';
import { libraryRecord } from './library';

/** Gives the JSON Schema of a profile's front matter, made from the zod schema. */
export function librarySchema(): Record<string, unknown> {
  return { $comment: 'Made from lib/schema by npm run schema; do not edit.', ...z.toJSONSchema(libraryRecord, { io: 'input', unrepresentable: 'any' }) };
}
