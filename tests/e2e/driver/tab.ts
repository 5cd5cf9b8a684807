/** Something on a page, as a screen reader finds it. */
export interface Accessible {
  role: string;
  name: string;
  /** `true`, `false` or `mixed` for toggle buttons and checkboxes, else undefined. */
  pressed: string | undefined;
  /** `true` or `false` for what can be folded, else undefined. */
  expanded: string | undefined;
}

/** A tab of either browser: the little that a test must be able to do in it. */
export interface Tab {
  url(): string;
  /** Goes to an address and waits until the page is loaded; fails where it cannot be had. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  /** Runs a function, or an expression, in the page's own world and gives its value, as far as that can be written as JSON. */
  evaluate(expression: string): Promise<unknown>;
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /**
   * What a screen reader finds, closed shadow roots included: nodes of `role` whose name fits `name`, in reading order. A piece of
   * text has the role `StaticText` and is its own name.
   */
  find(role: string, name: RegExp): Promise<Accessible[]>;
  /** Clicks what `find` has given, scrolled into view first, with the real mouse: the page gets trusted events. */
  click(found: Accessible): Promise<void>;
  /** Presses a key, named as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** What is to be seen in the window, as PNG. */
  photograph(): Promise<Uint8Array>;
  close(): Promise<void>;
}
