import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';

interface Props {
  /** A few words of the task, so that every button's name is its own. */
  name: string;
  /** Null where there is no document to open. */
  documentName: string | null;
  expanded: boolean;
  /** Whether the choices of putting off are shown; null where there is nothing to be reminded of. */
  snoozing: boolean | null;
  onExpand(): void;
  onSnooze(): void;
  onOpenSource(): void;
  onDelete(): void;
}

/** The buttons of a row. Their accessible names begin with what is written on them; `data-key` is the key that presses them. */
export function RowButtons({ name, documentName, expanded, snoozing, onExpand, onSnooze, onOpenSource, onDelete }: Props) {
  const t = useTranslation();
  return (
    <div class="buttons">
      <button
        type="button"
        class="quiet"
        data-key="e"
        aria-expanded={expanded}
        aria-label={t(expanded ? 'popupCollapseRow' : 'popupExpandRow', name)}
        onClick={onExpand}
      >
        <Icon name={expanded ? 'up' : 'down'} />
        {t(expanded ? 'popupCollapse' : 'popupExpand')}
      </button>
      {snoozing !== null && (
        <button
          type="button"
          class="quiet"
          data-key="s"
          aria-expanded={snoozing}
          aria-label={t('popupSnoozeRow', name)}
          onClick={onSnooze}
        >
          <Icon name="bell" />
          {t('popupSnooze')}
        </button>
      )}
      {documentName !== null && (
        <button type="button" class="quiet" aria-label={t('popupOpenSourceRow', documentName, name)} onClick={onOpenSource}>
          <Icon name="open" />
          {t('popupOpenSource')}
        </button>
      )}
      <button
        type="button"
        class="quiet delete"
        title={t('popupDelete')}
        aria-label={t('popupDeleteRow', name)}
        onClick={onDelete}
      >
        <Icon name="delete" />
      </button>
    </div>
  );
}
