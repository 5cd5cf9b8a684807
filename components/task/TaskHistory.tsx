import { useContext, useEffect, useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import type { Step } from '@/lib/store/step';
import { historyWords } from './history-words';
import { ListMemoryContext } from './list-memory';

/** All that was ever done to a task, the latest first: when, what, and what stood there before. */
export function TaskHistory({ id }: { id: string }) {
  const t = useTranslation();
  const { onHistory } = useContext(ListMemoryContext);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  useEffect(() => onHistory(id, setSteps), [id, onHistory]);
  return (
    <details class="history">
      <summary>{t('popupHistory', String(steps.length))}</summary>
      <ol>
        {steps.map((step) => {
          const { what, changes } = historyWords(step, id, t);
          return (
            <li key={step.seq}>
              <b>{what}</b> <time dateTime={step.at}>{formatInstant(step.at)}</time>
              {changes.map((change) => (
                <p key={change} class="detail">
                  {change}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
