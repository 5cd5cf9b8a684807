import { sha256 } from '@/lib/store/identity';
import type { Watch } from '@/lib/store/import-list';
import { type Backup, LIMITS, PARTS } from './backup';
import { canonicalPieces } from './canonical-pieces';
import { checkEnvelope, checkRow } from './check-backup';
import { pacer } from './pace';
import type { Problem } from './problem';
import { scanJson } from './scan-json';

/** A backup that can be trusted, or all that is wrong with the file (no more than `MOST_PROBLEMS`). */
export type ReadBackup = { backup: Backup; checksum: string } | { problems: Problem[] };

/** More than this nobody reads. */
const MOST_PROBLEMS = 10;

/**
 * Reads a backup and believes nothing of it: size, nesting, version, number of rows, the shape of every row and setting, and the checksum
 * are looked at before anything is used. Gives its progress, and throws the signal's reason where it is stopped.
 */
export async function readBackup(file: Blob, { signal, onProgress }: Watch): Promise<ReadBackup> {
  const breathe = pacer(signal);
  if (file.size > LIMITS.bytes) return only({ kind: 'tooLarge' });
  const text = textOf(await file.arrayBuffer());
  if (text === null) return only({ kind: 'notText' });
  const flaw = await scanJson(text, LIMITS.depth, breathe);
  if (flaw !== null) return only({ kind: flaw });
  const value = parsed(text);
  await breathe();
  if (value === undefined) return only({ kind: 'notJson' });
  const checked = checkEnvelope(value);
  if ('problems' in checked) return checked;
  const { checksum, ...content } = checked.envelope;

  const problems: Problem[] = [];
  const count = PARTS.reduce((sum, part) => sum + content[part].length, 0);
  let done = 0;
  for (const part of PARTS) {
    const known = new Set<string>();
    for (const [index, row] of content[part].entries()) {
      problems.push(...checkRow(part, row, index + 1, known));
      if (problems.length >= MOST_PROBLEMS) return { problems: problems.slice(0, MOST_PROBLEMS) };
      done += 1;
      onProgress((done / count) * SHARE_OF_ROWS);
      await breathe();
    }
  }
  if (problems.length > 0) return { problems };
  // Every row has been looked at.
  const backup = content as Backup;
  const pieces = await canonicalPieces(backup, breathe);
  if ((await sha256(pieces.join(''))) !== checksum) return only({ kind: 'checksum' });
  onProgress(1);
  return { backup, checksum };
}

/** What the rows make up of the work; the rest is the checksum. */
const SHARE_OF_ROWS = 0.7;

function only(problem: Problem): ReadBackup {
  return { problems: [problem] };
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
