import { shorten } from '@/components/shorten';
import { documentName } from '@/components/task/document-name';
import { useTranslation } from '@/components/translation';
import type { StoredDocument } from '@/lib/store/schema';

interface Props {
  /** The documents that tasks come from, with how many of them there are. */
  documents: readonly { document: StoredDocument; count: number }[];
  /** The key of the one whose tasks are shown; empty for all. */
  chosen: string;
  /** How many there are, where they are not read yet. */
  count?: number | undefined;
  onChoose(key: string): void;
}

const NAME = 44;

/** Shows the tasks of one document alone. Nothing where there is no choice. */
export function DocumentFilter({ documents, count = documents.length, chosen, onChoose }: Props) {
  const t = useTranslation();
  if (count < 2) return null;
  return (
    <div class="field filter">
      <select
        disabled={documents.length === 0}
        aria-label={t('popupFilter')}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('popupFilterAll', String(count))}</option>
        {documents.map(({ document, count }) => (
          <option key={document.key} value={document.key}>
            {t('popupFilterOne', shorten(documentName(document), NAME), String(count))}
          </option>
        ))}
      </select>
    </div>
  );
}
