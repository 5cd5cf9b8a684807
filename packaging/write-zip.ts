import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';

/** A file of an archive: its path with slashes, and what it holds. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip file knows. */
const FIRST_DAY = 0x0021;

/**
 * A zip file (PKWARE's APPNOTE, without its extensions) whose bytes follow from names and contents alone: entries in the order of their
 * paths, no times, no owners. At most 65,535 files and 4 GB; nothing of ours comes near.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = numbers([2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, FIRST_DAY], [4, crc32(bytes)]);
    const sizes = numbers([4, packed.length], [4, bytes.length], [2, name.length], [2, 0]);
    const file = Buffer.concat([numbers([4, LOCAL]), facts, sizes, name, packed]);
    files.push(file);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(Buffer.concat([numbers([4, CENTRAL], [2, VERSION]), facts, sizes, place, name]));
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const count = sorted.length;
  const end = numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
  return Buffer.concat([...files, list, end]);
}

/** Numbers one after the other, each in so many bytes, the lowest first. */
function numbers(...fields: [bytes: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
