/** The names of the months, January first (`một`, … `mười hai`). */
export const MONTH_NAMES = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

/** A month in figures or by its name, for patterns; the longer names first. `tháng năm` may be anything: it is left out, and `tháng một` is January before its year alone. */
export const MONTH = '\\d{1,2}|một(?=,? năm \\d|[/-]\\d)|mười một|mười hai|hai|ba|tư|sáu|bảy|tám|chín|mười';

/** The number of a month matched by `MONTH`, from 1. */
export function monthOf(name: string | undefined): number {
  return /^\d/u.test(name ?? '') ? Number(name) : MONTH_NAMES.indexOf(name ?? '') + 1;
}
