'use client';

import { useEffect, useLayoutEffect } from 'react';
import { committedEvent, hydratedEvent } from '@/lib/hydrated-event';

/** Says that React has taken over the page. It stands last in the document, so that the effects of all other parts have run by then. */
export function Hydrated() {
  useLayoutEffect(() => void window.dispatchEvent(new Event(committedEvent)), []);
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    window.dispatchEvent(new Event(hydratedEvent));
  }, []);
  return null;
}
