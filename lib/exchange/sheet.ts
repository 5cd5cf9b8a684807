import type { IsoDay } from '@/lib/calendar/iso-day';

/** What stands in one cell: words, a number, or a day, which a spreadsheet gets as a real date. */
export type Cell = string | number | { day: IsoDay };

/** One column: its heading, and its width as the number of characters that fit beside each other. */
export interface Column {
  heading: string;
  width: number;
}

/**
 * A report as it is handed in, whatever the file: spreadsheet, CSV or paper. Every row has as many cells as there are columns.
 */
export interface Sheet {
  /** Who hands it in; empty where no unit is set. */
  unit: string;
  title: string;
  /** What the title is about in time: the day it was drawn up, or the month that it counts. */
  period: string;
  columns: Column[];
  rows: Cell[][];
  /** Sentences below the table: figures, and what they do not say. */
  summary: string[];
}
