/**
 * A text without the control characters that RFC 5545 (3.3.11) does not allow, its lines parted by `\n` alone. What others have written
 * may hold anything.
 */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
