import { scriptsFlag } from '../../contract/flags';
import { whenQuiet } from '../when-quiet';

// The scripts of a page run when the reader reaches for a control (browser/hydration/bootstrap.ts). Once the page is quiet they are fetched, at low
// priority and without being run, so that the first touch does not wait for the network. Not where the reader asked to save data.

/** How long after the page is loaded it counts as quiet, in milliseconds. */
const quiet = 2000;

const fetchAhead = () => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const script = document.querySelector(`script[${scriptsFlag}]`);
  if (!script || connection?.saveData || document.hidden) return;
  for (const source of script.getAttribute(scriptsFlag)!.split(' '))
    // Only for the cache: what cannot be had is asked for again when it is needed.
    void fetch(source, { priority: 'low' }).catch(() => undefined);
};

whenQuiet(fetchAhead, quiet);
