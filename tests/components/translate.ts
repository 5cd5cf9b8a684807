import type { Translate } from '@/components/translation';
import messages from '@/public/_locales/vi/messages.json';

/** Texts as a Vietnamese user gets them, without a browser. */
export const translate: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (whole, number) => substitutions[Number(number) - 1] ?? whole);
