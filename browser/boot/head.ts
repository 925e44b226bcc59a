// What every page runs in its head, in this order, before the first paint. The build bundles it (browser/bundle/inline-scripts.ts).
import './trusted-types';
import './theme';
import './asked';
import './deferred-layout';
import './composition';
import './worker/fetch-ahead';
import './language/language-link';
import './worker/register-worker';
import './row-meaning';
