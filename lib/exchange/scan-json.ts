const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/** How many characters are looked at between two breaths. */
const STRETCH = 1 << 18;

/**
 * Looks at JSON before it is parsed: `tooDeep` where it is nested more than `depth` times, which could break what reads it; `truncated`
 * where it ends within something; else null. Whether it is JSON at all is for the parser to say.
 */
export async function scanJson(
  text: string,
  depth: number,
  breathe: () => Promise<void>,
): Promise<'tooDeep' | 'truncated' | null> {
  let open = 0;
  let inString = false;
  let nextBreath = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= nextBreath) {
      nextBreath = at + STRETCH;
      await breathe();
    }
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) inString = false;
    } else if (character === QUOTE) inString = true;
    else if (OPENING.has(character)) {
      open += 1;
      if (open > depth) return 'tooDeep';
    } else if (CLOSING.has(character)) open -= 1;
  }
  return inString || open > 0 ? 'truncated' : null;
}
