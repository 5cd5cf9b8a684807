const SPACE = /\s/u;

/** Whether a text ends with a full stop or a semicolon, white space behind it or not. Looks at its last characters alone. */
export function endsClause(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && SPACE.test(text.charAt(at))) at -= 1;
  return text.charAt(at) === '.' || text.charAt(at) === ';';
}
