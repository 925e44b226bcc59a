import type {} from '../contract/composing';

// A word may be begun before any other script of the page is there.
for (const type of ['compositionstart', 'compositionend'])
  addEventListener(type, () => (window.composing = type.endsWith('start')), true);
