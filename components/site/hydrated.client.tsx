'use client';

import { askedFlag, hydratedFlag, jsFlag, stepsFlag, stillFlag } from '@/browser/contract/flags';
import { useEffect, useLayoutEffect } from 'react';
import { committedEvent, hydratedEvent } from '@/browser/contract/events';

/** Marks that the scripts of the page set on the document before React came: that scripts run, the theme. */
const marks = typeof document === 'undefined' ? {} : { ...document.documentElement.dataset };

/** Says that React has taken over the page. It stands last in the document, so that the effects of all other parts have run by then. */
export function Hydrated() {
  useLayoutEffect(() => {
    // Where the page differs from what was sent (a translator in the browser), React may draw the document anew, without them.
    if (!document.documentElement.hasAttribute(jsFlag))
      Object.assign(document.documentElement.dataset, marks);
    window.dispatchEvent(new Event(committedEvent));
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute(hydratedFlag, true);
    root.removeAttribute(stillFlag);
    // What is drawn from now on is shown at once (app/styles/deferred-layout.css).
    root.removeAttribute(stepsFlag);
    root.removeAttribute(askedFlag);
    window.dispatchEvent(new Event(hydratedEvent));
  }, []);
  return null;
}
