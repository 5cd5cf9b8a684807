import { useTranslation } from '@/components/translation';
import { Icon } from './Icon';

interface Props {
  /** A few words of the task, so that every button's name is its own. */
  name: string;
  /** Null where there is no document to open. */
  documentName: string | null;
  /** Null where there is no more to show. */
  expanded: boolean | null;
  onExpand(): void;
  onOpenSource(): void;
  onDelete(): void;
}

/** The buttons of a row. Their accessible names begin with what is written on them. */
export function RowButtons({ name, documentName, expanded, onExpand, onOpenSource, onDelete }: Props) {
  const t = useTranslation();
  return (
    <div class="buttons">
      {documentName !== null && (
        <button type="button" class="quiet" aria-label={t('popupOpenSourceRow', documentName, name)} onClick={onOpenSource}>
          <Icon name="open" />
          {t('popupOpenSource')}
        </button>
      )}
      {expanded !== null && (
        <button
          type="button"
          class="quiet"
          aria-expanded={expanded}
          aria-label={t(expanded ? 'popupCollapseRow' : 'popupExpandRow', name)}
          onClick={onExpand}
        >
          {t(expanded ? 'popupCollapse' : 'popupExpand')}
        </button>
      )}
      <button type="button" class="quiet delete" aria-label={t('popupDeleteRow', name)} onClick={onDelete}>
        <Icon name="delete" />
        {t('popupDelete')}
      </button>
    </div>
  );
}
