/**
 * A text without Vietnamese signs, đ and case, for comparing what people type: `Đơn vị` is `don vi`. Each letter is looked up once for
 * good: long lists are folded before they can be searched.
 */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    folded += code < 128 ? text[index] : formOf(code);
  }
  return folded.toLowerCase();
}

const FORMS = new Map<number, string>();

/** The letters without signs that a UTF-16 unit stands for; none for a sign that stands alone. */
function formOf(code: number): string {
  const known = FORMS.get(code);
  if (known !== undefined) return known;
  const form = String.fromCharCode(code).normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'd');
  FORMS.set(code, form);
  return form;
}
