import type messages from '@/public/_locales/vi/messages.json';

/**
 * Where files get their words from: the text of a key of the message catalogue, with `$1`, `$2` … replaced by the substitutions. The
 * same as what the screen uses, so that a report says what the list says.
 */
export type Words = (key: keyof typeof messages, ...substitutions: string[]) => string;
