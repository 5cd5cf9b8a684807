import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import type { ZipEntry } from './write-zip';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** The files of an archive that `writeZip` wrote. Throws where it is damaged. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no zip file, or a part of one.');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new Error('The list of files is damaged.');
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42) + 30 + nameLength;
    const bytes = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error(`${path} is damaged.`);
    entries.push({ path, bytes });
    at += 46 + nameLength;
  }
  return entries;
}
