import { canonical } from '@/lib/store/canonical';
import type { Backup } from './backup';

/**
 * The canonical JSON of a backup in pieces, a row each, so that a long list keeps no page waiting; `breathe` is awaited between them.
 * Joined by nothing they are what `canonical` gives of the whole; joined by line breaks they are JSON as well, a row a line.
 */
export async function canonicalPieces(backup: Backup, breathe: () => Promise<void>): Promise<string[]> {
  const pieces: string[] = ['{'];
  const entries = Object.entries(backup).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [name, value]] of entries.entries()) {
    const end = index === entries.length - 1 ? '' : ',';
    if (Array.isArray(value)) {
      pieces.push(`${JSON.stringify(name)}:[`);
      for (const [at, row] of value.entries()) {
        pieces.push(canonical(row) + (at === value.length - 1 ? '' : ','));
        await breathe();
      }
      pieces.push(`]${end}`);
    } else pieces.push(`${JSON.stringify(name)}:${canonical(value)}${end}`);
  }
  pieces.push('}');
  return pieces;
}
