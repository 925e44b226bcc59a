/** Keys that walks press, by their names in the DOM; `Control+k` holds one while it presses the other. */
export type Key =
  '/' | 'ArrowDown' | 'ArrowLeft' | 'Backspace' | 'Control+k' | 'Enter' | 'Escape' | ' ' | 'Tab';

/** What a reader can do in a browser: all that a walk needs, and all that a driver has to bring. An element is told by a CSS selector and, if it takes more, by text in it; the first in sight counts. */
export interface Reader {
  /** Opens an address; gives back when the document is read. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Moves the pointer there from the corner of the window: a page that opens under a pointer at rest is told nothing of it. */
  hover(selector: string, text?: string): Promise<void>;
  click(selector: string, text?: string): Promise<void>;
  /** Chooses an option of a select, by its value. */
  choose(selector: string, value: string): Promise<void>;
  /** Types into what has the focus, with a pause of so many milliseconds between the keys. */
  type(text: string, pause?: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Sets the width of the window, in pixels. */
  resize(width: number): Promise<void>;
  /** Tells whether the browser itself takes the first such element in sight for what a role says: that is what it tells a screen reader. */
  hasRole(selector: string, role: string): Promise<boolean>;
  /** Prints the page; gives the PDF. Not every driver can. */
  readonly print?: () => Promise<Buffer>;
  close(): Promise<void>;
}

/** A started browser. */
export interface Engine {
  /** Name and version. */
  readonly name: string;
  /** Gives a reader with a window of their own. */
  newReader(): Promise<Reader>;
  close(): Promise<void>;
}
