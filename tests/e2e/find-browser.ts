import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names that Chromium and its relatives have on the PATH. Unbranded first: it is the one that the tests are written against. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'coccoc',
  'coccoc-browser',
  'coccoc-browser-stable',
];

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'CocCoc.app/Contents/MacOS/CocCoc',
  'Cốc Cốc.app/Contents/MacOS/Cốc Cốc',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
];

type Environment = Record<string, string | undefined>;

/**
 * The path of a browser that can load the extension: `CHROMIUM_PATH` where it is set, else the first Chromium, Chrome, Edge
 * or Cốc Cốc in the usual places. Null where there is none.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  environment: Environment,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) return exists(chosen) ? chosen : null;
  return usualPlaces(platform, environment).find(exists) ?? null;
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') {
    const folders = [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']].filter(isSet);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const onPath = COMMANDS.flatMap((command) => (environment.PATH ?? '').split(delimiter).map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const folders = ['/Applications', ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
  return [...MAC_APPLICATIONS.flatMap((program) => folders.map((folder) => `${folder}/${program}`)), ...onPath];
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
