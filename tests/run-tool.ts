import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs an installed package's command with Node, without a shell, so that it works alike on Linux, macOS and Windows.
 * Its output goes to the terminal; gives its exit code, 1 where it could not be started or was killed.
 */
export function runTool(name: string, args: string[], environment: Record<string, string> = {}): number {
  const result = spawnSync(process.execPath, [commandOf(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return result.status ?? 1;
}

/** The file behind a package's command, from its own package.json. `biome` is the one whose package has another name. */
function commandOf(name: string): string {
  const packageName = { biome: '@biomejs/biome', tsc: 'typescript' }[name] ?? name;
  const folder = `${ROOT}node_modules/${packageName}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${name}.`);
  return folder + file;
}
