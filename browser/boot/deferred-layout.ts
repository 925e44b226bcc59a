import { farFlag, stepsFlag } from '../contract/flags';

// A page that is newly opened may lay out late what lies far down (app/styles/deferred-layout.css), and lays out its first screens in steps. One that is
// reloaded or gone back to may not, or its place would be lost; nor one that is to show a place in it: the links there say so before the browser
// goes, all else goes again.

const root = document.documentElement;
const layOutWhole = () => {
  root.removeAttribute(farFlag);
  root.removeAttribute(stepsFlag);
};

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (navigation?.type === 'navigate' && !location.hash) {
  root.toggleAttribute(farFlag, true);
  root.toggleAttribute(stepsFlag, true);
}
setTimeout(() => root.removeAttribute(stepsFlag), 2000);

addEventListener(
  'click',
  ({ target }) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>("a[href*='#']");
    if (link?.pathname === location.pathname) layOutWhole();
  },
  true,
);

addEventListener('hashchange', () => {
  if (!root.hasAttribute(farFlag)) return;
  layOutWhole();
  document.querySelector(':target')?.scrollIntoView();
});
