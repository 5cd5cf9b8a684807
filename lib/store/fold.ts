/** A text without Vietnamese signs, đ and case, for comparing what people type: `Đơn vị` is `don vi`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
