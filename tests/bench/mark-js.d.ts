/** What the bench uses of mark.js, which brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: 'partially' }): void;
    unmark(): void;
  }
}
