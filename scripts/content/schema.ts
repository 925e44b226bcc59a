import { writeFileSync } from 'node:fs';
import { librarySchema } from '../../lib/output/api/json-schema';

// Editors complete front matter from this file; a test keeps it equal to the zod schema.
writeFileSync('content/library.schema.json', `${JSON.stringify(librarySchema(), null, 2)}\n`);
console.log('Wrote content/library.schema.json.');
