import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names that Firefox has on the PATH. The long-term version first: it is the one that offices have. */
const COMMANDS = ['firefox-esr', 'firefox'];

type Environment = Record<string, string | undefined>;

/** The path of a Firefox: `FIREFOX_PATH` where it is set, else the first on the PATH. Null where there is none. */
export function findFirefox(environment: Environment, exists: (path: string) => boolean = existsSync): string | null {
  const chosen = environment.FIREFOX_PATH;
  if (chosen) return exists(chosen) ? chosen : null;
  const folders = (environment.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(exists) ?? null;
}
