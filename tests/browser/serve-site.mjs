import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/support/serve/serve.mjs';

// The exported site, as it would be deployed.
await serve(fileURLToPath(new URL('../../out', import.meta.url)), Number(process.argv[2]));
