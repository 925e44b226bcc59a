'use client';

import { useEffect } from 'react';
import { hydratedEvent } from '@/lib/hydrated-event';

/** Says that React has taken over the page. It stands last in the document, so that the effects of all other parts have run by then. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    window.dispatchEvent(new Event(hydratedEvent));
  }, []);
  return null;
}
