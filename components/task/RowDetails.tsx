import { deadlineWords } from '@/components/deadline-words';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dueOf } from '@/lib/store/due';
import type { Row } from './row';
import type { RowWords } from './row-words';

interface Props {
  row: Row;
  words: RowWords;
  today: IsoDay;
  expanded: boolean;
}

/** Who and where from; with `expanded` also who works with them, and the other deadlines. */
export function RowDetails({ row, words, today, expanded }: Props) {
  const t = useTranslation();
  const { followUp } = row;
  const collaborators = followUp.collaborators.join('; ');
  const counted = dueOf(followUp, today).deadline;
  const others = followUp.deadlines
    .filter((deadline) => deadline !== counted)
    .map((deadline) => deadlineWords(deadline, today, t).when)
    .join('; ');
  const tags = followUp.tags.map((tag) => `#${tag}`).join(' ');
  return (
    <>
      {followUp.priority !== 'normal' && (
        <p class={`detail priority-${followUp.priority}`}>
          {t(followUp.priority === 'high' ? 'popupPriorityHigh' : 'popupPriorityLow')}
        </p>
      )}
      {words.assignees !== '' && <p class="detail">{t('popupAssignees', words.assignees)}</p>}
      {expanded && collaborators !== '' && <p class="detail">{t('popupCollaborators', collaborators)}</p>}
      {expanded && others !== '' && <p class="detail">{t('popupOtherDeadlines', others)}</p>}
      {words.source !== '' && <p class="detail">{words.source}</p>}
      {expanded && followUp.evidence !== null && (
        <p class="detail">
          <a href={followUp.evidence} target="_blank" rel="noreferrer">
            {t('popupEvidence')}
          </a>
        </p>
      )}
      {tags !== '' && <p class="detail">{tags}</p>}
    </>
  );
}
