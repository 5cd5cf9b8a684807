import { shorten } from '@/components/shorten';
import type { StoredDocument } from '@/lib/store/schema';

/** What a document is called in a row: its number, or the beginning of the page's title where it has none. */
export function documentName({ fields, title, url }: StoredDocument): string {
  return fields.number ?? (shorten(title, 60) || new URL(url).host);
}

/** A date as far as it is known, as offices write it: `27/03/2024`, `03/2024`, `2024`. */
export function formatPartialDay(date: string): string {
  return date.split('-').reverse().join('/');
}
