import { expect, test } from 'vitest';
import { readZip } from '@/packaging/read-zip';
import { writeZip } from '@/packaging/write-zip';

const FILES = [
  { path: 'văn bản/số.txt', bytes: Buffer.from('trước ngày 15/12/2026; '.repeat(50)) },
  { path: 'a.js', bytes: Buffer.from('') },
  { path: 'icon/16.png', bytes: Buffer.from([0, 255, 13, 10, 26]) },
];

test('what was packed is unpacked, names beyond ASCII and empty files too, in the order of the paths', () => {
  const unpacked = readZip(writeZip(FILES));
  expect(unpacked.map(({ path }) => path)).toEqual(['a.js', 'icon/16.png', 'văn bản/số.txt']);
  for (const { path, bytes } of FILES) expect(unpacked.find((file) => file.path === path)?.bytes).toEqual(bytes);
});

test('the bytes follow from names and contents alone, not from the order or the time of packing', () => {
  expect(writeZip([...FILES].reverse())).toEqual(writeZip(FILES));
  expect(writeZip(FILES).readUInt32LE(10)).toBe(0x00210000);
});

test('an archive that was cut off, or changed on its way, is refused', () => {
  const archive = writeZip(FILES);
  expect(() => readZip(archive.subarray(0, -1))).toThrow();
  const changed = Buffer.from(archive);
  const at = changed.indexOf('icon/16.png') + 'icon/16.png'.length;
  changed[at + 3] = (changed[at + 3] ?? 0) ^ 0xff;
  expect(() => readZip(changed)).toThrow();
});
