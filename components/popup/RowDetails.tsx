import { deadlineWords } from '@/components/deadline-words';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { documentName, formatPartialDay } from './document-name';
import type { Row } from './row';
import { shorten } from './shorten';

/** Who and where from; with `expanded` in full, with collaborators and the other deadlines. */
export function RowDetails({ row, today, expanded }: { row: Row; today: IsoDay; expanded: boolean }) {
  const t = useTranslation();
  const { followUp, document } = row;
  const { issuer, issuedOn } = document.fields;
  const issued = issuedOn === null ? null : t('popupIssuedOn', formatPartialDay(issuedOn));
  const source = [documentName(document), issuer, issued].filter((part) => part !== null).join(' · ');
  const assignees = followUp.assignees.join('; ');
  const others = followUp.deadlines.filter((deadline) => deadline !== row.deadline);
  return (
    <>
      {assignees !== '' && <p class="detail">{t('popupAssignees', expanded ? assignees : shorten(assignees, 80))}</p>}
      {expanded && followUp.collaborators.length > 0 && (
        <p class="detail">{t('popupCollaborators', followUp.collaborators.join('; '))}</p>
      )}
      {expanded && others.length > 0 && (
        <p class="detail">{t('popupOtherDeadlines', others.map((other) => deadlineWords(other, today, t).when).join('; '))}</p>
      )}
      <p class="detail">{expanded ? source : shorten(source, 80)}</p>
    </>
  );
}
