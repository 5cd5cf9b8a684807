import type { FollowUp } from '@/lib/store/schema';
import { quoteWords } from './quote-words';

/** What a follow-up is about: the title given by hand, else the words of the document. */
export function taskWords({ title, quote }: Pick<FollowUp, 'title' | 'quote'>): string {
  return title ?? (quote === null ? '' : quoteWords(quote.exact));
}
