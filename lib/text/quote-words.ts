import { DITTO } from './ditto';

/**
 * The words of a task as a person reads them. A task from a table is one row of it: its cells, which the text parts by tabs, are parted
 * by dots here, or they would run into one sentence that nobody wrote.
 */
export function quoteWords(exact: string): string {
  return exact
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell !== DITTO)
    .join(' · ');
}
