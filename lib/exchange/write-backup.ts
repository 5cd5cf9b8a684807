import { sha256 } from '@/lib/store/identity';
import { type Backup, type Everything, FORMAT, type PARTS, ROW_SCHEMAS, VERSION } from './backup';
import { canonicalPieces } from './canonical-pieces';
import { pacer } from './pace';

/** A backup as a file, and how many rows had to be left out because they are damaged: a backup that cannot be read back is none. */
export interface WrittenBackup {
  file: Blob;
  checksum: string;
  leftOut: number;
}

/** Puts everything that is kept into a backup, at the ISO instant `now`. Throws the signal's reason where it is stopped. */
export async function writeBackup(everything: Everything, now: string, signal: AbortSignal): Promise<WrittenBackup> {
  const breathe = pacer(signal);
  let leftOut = 0;
  const sound = async <Row>(rows: readonly Row[], part: (typeof PARTS)[number]): Promise<Row[]> => {
    const kept: Row[] = [];
    for (const row of rows) {
      if (ROW_SCHEMAS[part].safeParse(row).success) kept.push(row);
      else leftOut += 1;
      await breathe();
    }
    return kept;
  };
  const backup: Backup = {
    format: FORMAT,
    version: VERSION,
    savedAt: now,
    documents: await sound(everything.documents, 'documents'),
    followUps: await sound(everything.followUps, 'followUps'),
    steps: await sound(everything.steps, 'steps'),
    settings: everything.settings,
  };
  const [open = '', ...rest] = await canonicalPieces(backup, breathe);
  const checksum = await sha256([open, ...rest].join(''));
  const text = [open, `"checksum":${JSON.stringify(checksum)},`, ...rest].join('\n');
  return { file: new Blob([text, '\n'], { type: 'application/json' }), checksum, leftOut };
}
