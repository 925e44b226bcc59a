import { languageFlag } from '../../contract/flags';

// The link to the other language takes the state and the anchor of the page along, whichever way it is opened.

for (const type of ['pointerdown', 'focusin', 'click'])
  addEventListener(
    type,
    ({ target }) => {
      const link = (target as Element).closest?.<HTMLAnchorElement>(`a[${languageFlag}]`);
      if (link) link.href = link.pathname + location.search + location.hash;
    },
    true,
  );
