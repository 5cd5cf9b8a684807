/** The part of the browser's extension storage that is used here; given as an argument, so that tests need no browser. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
