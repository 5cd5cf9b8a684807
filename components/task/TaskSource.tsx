import { useTranslation } from '@/components/translation';
import { quoteWords } from '@/lib/text/quote-words';
import type { Row } from './row';

/** The words of the document that a task comes from, with what stands around them; nothing where it was typed by hand. */
export function TaskSource({ row: { followUp, document } }: { row: Row }) {
  const t = useTranslation();
  if (followUp.quote === null) return null;
  const { exact, prefix, suffix } = followUp.quote;
  return (
    <figure class="source">
      <figcaption>{t('popupQuote')}</figcaption>
      <blockquote>
        {prefix !== '' && <span class="around">…{prefix} </span>}
        <mark>{quoteWords(exact)}</mark>
        {suffix !== '' && <span class="around"> {suffix}…</span>}
      </blockquote>
      {document !== null && document.title !== '' && <p class="detail">{document.title}</p>}
    </figure>
  );
}
