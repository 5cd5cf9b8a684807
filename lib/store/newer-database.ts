/** The name of the error that opening a database of a newer version of the extension ends with. */
export const NEWER_DATABASE = 'NewerDatabase';

/**
 * The browser's databases for Dexie, which meets a database newer than its code by opening it without a version, and then adds
 * to it what it misses. A list that a newer version has made is to be left as it is: that second opening throws instead.
 */
export function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => {
      if (version === undefined) {
        throw Object.assign(new Error(`The database ${name} was made by a newer version.`), { name: NEWER_DATABASE });
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
