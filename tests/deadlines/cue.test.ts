import { describe, expect, it } from 'vitest';
import { readCue } from '@/lib/deadlines/cue';
import { matchForm } from '@/lib/text/match-form';
import { summary } from './summary';

describe('relation', () => {
  it.each([
    ['trước ngày 31/3/2026', 'before'],
    ['trước 31/3/2026', 'before'],
    ['trước thời điểm ngày 31/3/2026', 'before'],
    ['đến trước ngày 31/3/2026', 'before'],
    ['chậm nhất ngày 31/3/2026', 'by'],
    ['chậm nhất là ngày 31/3/2026', 'by'],
    ['chậm nhất trước ngày 31/3/2026', 'by'],
    ['chậm nhất đến hết ngày 31/3/2026', 'by'],
    ['chậm nhất vào ngày 31/3/2026', 'by'],
    ['muộn nhất là ngày 31/3/2026', 'by'],
    ['trễ nhất ngày 31/3/2026', 'by'],
    ['không muộn hơn ngày 31/3/2026', 'by'],
    ['không quá ngày 31/3/2026', 'by'],
    ['đến hết ngày 31/3/2026', 'by'],
    ['từ nay đến hết ngày 31/3/2026', 'by'],
    ['hết ngày 31/3/2026', 'by'],
    ['trong ngày 31/3/2026', 'within'],
    ['ngay trong ngày 31/3/2026', 'within'],
    ['vào ngày 31/3/2026', 'at'],
  ])('hoàn thành %s: %s', (phrase, relation) => {
    expect(summary(`Giao Sở Tài chính hoàn thành ${phrase}.`)).toEqual([`${phrase} | ${relation} 2026-03-31 2026-03-31`]);
  });

  it.each([
    ['trước tháng 10/2026', 'before 2026-10 2026-10-01'],
    ['trước quý IV/2026', 'before 2026-Q4 2026-10-01'],
    ['trước năm 2027', 'before 2027 2027-01-01'],
    ['chậm nhất trong tháng 10/2026', 'by 2026-10 2026-10-31'],
    ['chậm nhất quý II/2026', 'by 2026-Q2 2026-06-30'],
    ['chậm nhất đến hết quý II/2026', 'by 2026-Q2 2026-06-30'],
    ['đến hết tháng 10/2026', 'by 2026-10 2026-10-31'],
    ['hết quý II/2026', 'by 2026-Q2 2026-06-30'],
    ['hết năm 2026', 'by 2026 2026-12-31'],
    ['trong tháng 10/2026', 'within 2026-10 2026-10-31'],
    ['đến năm 2027', 'until 2027 2027-12-31'],
  ])('hoàn thành %s: %s', (phrase, rest) => {
    expect(summary(`Giao Sở Tài chính hoàn thành ${phrase}.`)).toEqual([`${phrase} | ${rest}`]);
  });
});

it.each(['Sở Tài chính ', 'Đề án ', 'trướcc ', 'của ', ''])('“%s” is no preposition of time', (before) => {
  expect(readCue(matchForm(before), before.length)).toBeNull();
});
