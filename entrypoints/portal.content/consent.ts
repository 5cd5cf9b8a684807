import type { Secret } from '@/components/panel/SecretQuestion';
import type { MessageKey, Translate } from '@/components/translation';
import type { SecrecyMark } from '@/lib/document/secrecy';
import type { Reading } from './read-document';

/** The second step that saving tasks of a marked document takes. */
export interface Consent {
  /** The tasks that wait for an answer; null where nothing is asked. */
  asked: readonly number[] | null;
  /** Saves tasks of a document, or asks first where it is marked. */
  save(reading: Reading, tasks: readonly number[]): void;
  /** Takes the answer: saves what was asked about, or lets go of it. */
  answer(agreed: boolean): void;
}

/** How marks are written on documents. */
const MARK_WORDS: Record<SecrecyMark, MessageKey> = {
  topSecret: 'secrecyTop',
  highlySecret: 'secrecyHigh',
  secret: 'secrecySecret',
  internal: 'secrecyInternal',
};

/**
 * Asks before every save of a marked document; where the machine forbids it anyway, nothing is asked and the save is refused with its
 * reason. `onChange` is called when there is something to ask, or nothing any more.
 */
export function startConsent(save: (tasks: readonly number[], agreed: boolean) => void, onChange: () => void): Consent {
  const consent: Consent = {
    asked: null,
    save: ({ extraction }, tasks) => {
      if (extraction.secrecy === null || extraction.secretForbidden) return save(tasks, false);
      consent.asked = tasks;
      onChange();
    },
    answer: (agreed) => {
      const tasks = consent.asked;
      consent.asked = null;
      if (agreed && tasks !== null) save(tasks, true);
      else onChange();
    },
  };
  return consent;
}

/** What is to be asked about, in the words of the page; null where nothing is. */
export function secretOf({ extraction }: Reading, { asked }: Consent, t: Translate): Secret | null {
  const mark = markWords(extraction.secrecy, t);
  return asked === null || mark === null ? null : { mark, count: asked.length };
}

/** A mark as it is written on documents; null where there is none. */
export function markWords(mark: SecrecyMark | null, t: Translate): string | null {
  return mark === null ? null : t(MARK_WORDS[mark]);
}
