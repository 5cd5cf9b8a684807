import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/vi/messages.json';

/** A key of the message catalogue. The Vietnamese one is complete and so is the type. */
export type MessageKey = keyof typeof messages;

/** Gives the text for a key in the user's language; `substitutions` replace `$1`, `$2` … in it. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/**
 * Where components get their texts from, so that they need no browser. Without a provider a component shows the bare
 * keys: ugly enough to be noticed, and still usable.
 */
export const TranslationContext = createContext<Translate>((key) => key);

/** The texts for the component that calls it. */
export function useTranslation(): Translate {
  return useContext(TranslationContext);
}
