declare global {
  interface Window {
    /** True while the reader composes a word by an input method: its letters are not meant yet, and its keys are not for the page. */
    composing?: boolean;
  }
}

export {};
