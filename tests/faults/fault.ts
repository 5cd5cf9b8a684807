import { canonical } from '@/lib/store/canonical';
import { sha256 } from '@/lib/store/identity';

/** A follow-up as far as a fault knows it: its identity, and whatever must be the same afterwards. */
export type Row = { id: string } & Record<string, unknown>;

/** What was on the list, or was acknowledged to be saved, before something went wrong; and all that is on it afterwards. */
export interface Outcome {
  before: readonly Row[];
  after: readonly Row[];
}

/** One thing that goes wrong. `run` lets it happen once, `turn` counts from 0; throws where what should be said or refused was not. */
export interface Fault {
  name: string;
  /** How often it is tried: in every run of the build server, and with `--full`. */
  times: { small: number; full: number };
  run(turn: number): Promise<Outcome>;
}

/** What an outcome comes to. The checksums are of the rows from before, as they were and as they are afterwards; alike unless `lost`. */
export interface Reckoning {
  before: number;
  after: number;
  lost: number;
  checksums: { before: string; after: string };
}

/** Counts what is missing, or is not what it was. */
export async function reckon({ before, after }: Outcome): Promise<Reckoning> {
  const byId = new Map(after.map((row) => [row.id, row]));
  const asNow = before.map((row) => {
    const now = byId.get(row.id);
    return now === undefined ? null : Object.fromEntries(Object.keys(row).map((name) => [name, now[name]]));
  });
  const lost = before.filter((row, index) => canonical(row) !== canonical(asNow[index])).length;
  const [first, second] = await Promise.all([sha256(canonical(before)), sha256(canonical(asNow))]);
  return { before: before.length, after: after.length, lost, checksums: { before: first, after: second } };
}
