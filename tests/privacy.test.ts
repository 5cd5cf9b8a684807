import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_CHARACTERS } from '@/lib/page/read-page';
import { DEEPEST } from '@/lib/page/weigh';
import { POLICY_NAMES } from '@/lib/policy/read-policies';
import { KEPT_AFTER_DELETION_DAYS, KEPT_DAYS, MOST_STEPS } from '@/lib/store/prune-record';

const read = (name: string) => readFileSync(name, 'utf8').replace(/\s+/g, ' ');
const inVietnamese = (value: number) => value.toLocaleString('vi-VN');
const inEnglish = (value: number) => value.toLocaleString('en-US');

it('PRIVACY.md states the times that the code keeps to', () => {
  const words = read('PRIVACY.md');
  for (const stated of [
    `${KEPT_DAYS} ngày, nhiều nhất ${inVietnamese(MOST_STEPS)} thay đổi`,
    `đã xóa: ${KEPT_AFTER_DELETION_DAYS} ngày`,
    `${KEPT_DAYS} days, at most the latest ${inEnglish(MOST_STEPS)} changes`,
    `deleted tasks: ${KEPT_AFTER_DELETION_DAYS} days`,
  ]) {
    expect(words).toContain(stated);
  }
});

it('SECURITY.md states the limits that the code has', () => {
  const words = read('SECURITY.md');
  expect(words).toContain(`${inVietnamese(MOST_CHARACTERS)} ký tự được đọc, lồng nhau tới ${inVietnamese(DEEPEST)} tầng`);
  expect(words).toContain(`${inEnglish(MOST_CHARACTERS)} characters and ${inEnglish(DEEPEST)} levels`);
});

it('the README names every policy', () => {
  for (const name of POLICY_NAMES) expect(read('README.md')).toContain(`\`${name}\``);
});

it('nothing is kept in storage that other machines get', () => {
  const files = ['entrypoints', 'lib', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((file) => /storage\.sync/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
