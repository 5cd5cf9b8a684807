import type { Concern } from '@/lib/unit/concern';
import { concernWords } from './concern-words';
import { useTranslation } from './translation';

/** Says that a task is the official's own: a flag and a word, a dashed edge where it is not certain. */
export function ConcernTag({ concern }: { concern: Concern }) {
  const t = useTranslation();
  return (
    <p class={concern.certain ? 'concern' : 'concern unsure'}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M4 15V1.5M4 2.5h8.5L10 5.8l2.5 3.2H4" />
      </svg>
      {concernWords(concern, t)}
    </p>
  );
}
