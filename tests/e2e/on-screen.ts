import { readFileSync } from 'node:fs';
import type { MessageKey } from '@/components/translation';
import { ROOT } from '../run-tool';

type Catalogue = Record<MessageKey, { message: string }>;

const CATALOGUES = ['vi', 'en'].map(
  (language) => JSON.parse(readFileSync(`${ROOT}public/_locales/${language}/messages.json`, 'utf8')) as Catalogue,
);

/**
 * What stands on the screen for a message, whichever language the browser of this machine speaks (Debian's Chromium knows
 * English alone until chromium-l10n is there). Substitutions may be anything.
 */
export function onScreen(...keys: MessageKey[]): RegExp {
  return new RegExp(`^(?:${patternOf(keys)})$`, 'u');
}

/** The same for a text that begins with the message and goes on. */
export function onScreenFirst(...keys: MessageKey[]): RegExp {
  return new RegExp(`^(?:${patternOf(keys)})`, 'u');
}

function patternOf(keys: MessageKey[]): string {
  return keys.flatMap((key) => CATALOGUES.map((catalogue) => escapeMessage(catalogue[key].message))).join('|');
}

function escapeMessage(message: string): string {
  return message
    .split(/\$\d/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('.*');
}
