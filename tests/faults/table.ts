import type { Reckoning } from './fault';

const WIDTHS = [60, 6, 16, 16, 5, 8];

/** The first line of the table. The short checksums are of the follow-ups from before, as they were and as they are. */
export const HEADING = line(['fault', 'tried', 'before', 'after', 'lost', 'seconds']);

/** One fault, all its turns together. */
export function rowOf(name: string, reckonings: readonly Reckoning[], seconds: number): string {
  const sum = (field: 'before' | 'after' | 'lost') => reckonings.reduce((total, reckoning) => total + reckoning[field], 0);
  const checksum = (side: 'before' | 'after') => combined(reckonings.map(({ checksums }) => checksums[side]));
  return line([
    name,
    String(reckonings.length),
    `${sum('before')} ${checksum('before')}`,
    `${sum('after')} ${checksum('after')}`,
    String(sum('lost')),
    seconds.toFixed(1),
  ]);
}

/** Eight hexadecimal digits for several checksums: they differ where one of them does. */
function combined(checksums: readonly string[]): string {
  const mixed = checksums.reduce((total, checksum, index) => {
    return (Math.imul(total, 31) + Number.parseInt(checksum.slice(0, 8), 16) + index) >>> 0;
  }, 7);
  return mixed.toString(16).padStart(8, '0');
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[index] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
    .join('  ');
}
