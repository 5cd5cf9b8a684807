import type { FollowUp } from '@/lib/store/schema';
import { quoteWords } from '@/lib/text/quote-words';

/** What a follow-up is about: the title given by hand, else the summary that was read, else the words of the document. */
export function taskWords({ title, summary, quote }: Pick<FollowUp, 'title' | 'summary' | 'quote'>): string {
  return title ?? summary ?? (quote === null ? '' : quoteWords(quote.exact));
}
