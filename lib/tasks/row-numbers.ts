const NUMBER = /^(\d{1,3})[.)]?$/u;
const PART = /^(\d{1,3})\.(\d{1,2})[.)]?$/u;
const LETTER = /^([a-zđ])[.)]$/u;
/** The number of a group of rows. */
export const GROUP = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
/** The letters that Vietnamese lists count with. */
const LETTERS = 'abcdđeghiklmnopq';

/** Whether a line is nothing but the number or letter of a row or of a group of rows. */
export function isRowLabel(line: string): boolean {
  return [NUMBER, PART, LETTER, GROUP].some((label) => label.test(line));
}

/**
 * Counts the rows of a table: 1, 2, 3, and within a row 2.1, 2.2 or a), b). Only the next number, part or letter begins a row: any other
 * is a cell ("Số lượng" 40).
 */
export class RowNumbers {
  private row = 0;
  private part = 0;
  private letters = 0;
  /** The label of the row taken last, with the number that its letter stands under: "2.a". */
  label = '';

  /** Whether a line is the label of the next row. */
  follows(line: string): boolean {
    const [, number] = NUMBER.exec(line) ?? [];
    if (number !== undefined) return Number(number) === this.row + 1;
    const [, row, part] = PART.exec(line) ?? [];
    if (row !== undefined) return Number(row) === this.row && Number(part) === this.part + 1;
    const [, letter] = LETTER.exec(line) ?? [];
    return letter !== undefined && letter === LETTERS[this.letters];
  }

  /** Whether a line is the number of a first row. */
  startsAnew(line: string): boolean {
    return NUMBER.exec(line)?.[1] === '1';
  }

  restart(): void {
    this.row = 0;
    this.begin();
  }

  /** Counts a row whose label follows. */
  take(line: string): void {
    const [, letter] = LETTER.exec(line) ?? [];
    if (letter !== undefined) {
      this.letters += 1;
      this.label = `${this.row}.${letter}`;
    } else if (PART.test(line)) {
      this.part += 1;
      this.letters = 0;
      this.label = `${this.row}.${this.part}`;
    } else {
      this.row += 1;
      this.begin();
      this.label = String(this.row);
    }
  }

  private begin(): void {
    this.part = 0;
    this.letters = 0;
  }
}
