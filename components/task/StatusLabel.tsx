import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import type { Status } from '@/lib/store/status';
import { STATUS_LOOKS } from './status-look';

/** A state in a word, with its shape and colour. */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslation();
  const { icon, word } = STATUS_LOOKS[status];
  return (
    <span class={`status status-${status}`}>
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}
