import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import { type Problem, problemWords } from '@/lib/exchange/problem';

/** Why a file cannot be restored, one sentence each. */
export function ProblemList({ problems, onClose }: { problems: readonly Problem[]; onClose(): void }) {
  const t = useTranslation();
  return (
    <div class="message failure">
      <div class="problems">
        <p>{t('dataProblems')}</p>
        <ul>
          {problems
            .map((problem) => problemWords(problem, t))
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
      </div>
      <button type="button" class="close" aria-label={t('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
