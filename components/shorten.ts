/**
 * The beginning of a text, at most `length` characters, cut between words and ended with `…`; the text itself where it
 * fits. The text, not its box, is cut: so a screen reader and a reader at 200 % get the same words.
 */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined).replace(/[\s,;:–-]+$/, '')}…`;
}
