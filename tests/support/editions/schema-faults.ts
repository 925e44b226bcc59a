import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toJson } from '@/lib/output/api/collection';
import type { EditionName } from '@/lib/output/api/edition';
import { editionSchema } from '@/lib/output/api/json-schema';

/** Takes the name of an edition and a file as a reader gets it; gives what ajv finds wrong with it against the schema as a reader gets it. */
export function faultsOf(name: EditionName, text: string): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(toJson(editionSchema(name))));
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
