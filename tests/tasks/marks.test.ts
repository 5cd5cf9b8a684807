import { expect, it } from 'vitest';
import { assignees, tasksOf } from './read';

/** However a plan marks its parts, whose the work is, and the work, each body is given its own. */
it('a heading is found behind the marks that southern offices and word processors write', () => {
  const lines = [
    'III/- PHÂN CÔNG THỰC HIỆN',
    'A. Các ban của Hội',
    '* Văn phòng, Ủy ban Kiểm tra:',
    '+ Rà soát danh sách hội viên trước ngày 20/3/2026;',
    'B. Hội các xã, phường',
    'o  Tổ chức thăm hỏi hội viên tại nhà;',
    'o  Vận động hội viên góp quỹ.',
  ];
  expect(assignees(tasksOf(lines, { title: 'KẾ HOẠCH' }))).toEqual([
    ['Văn phòng', 'Ủy ban Kiểm tra'],
    ['Hội các xã, phường'],
    ['Hội các xã, phường'],
  ]);
});

const MARKS: readonly (readonly [
  name: string,
  parts: readonly [string, string],
  names: readonly [string, string],
  works: string,
])[] = [
  ['parts without a mark, in capitals', ['', ''], ['1. ', '2. '], '- '],
  ['colons', ['I: ', 'II: '], ['1: ', '2: '], '+ '],
  ['strokes behind stops', ['I./ ', 'II./ '], ['1./ ', '2./ '], 'a- '],
  ['names without a mark', ['I. ', 'II. '], ['', ''], '- '],
  ['stars that touch the word', ['I. ', 'II. '], ['*', '*'], '- '],
  ['tabs before dashes', ['I. ', 'II. '], ['1. ', '2. '], '\t- '],
  ['one dash for names and work', ['I. ', 'II. '], ['- ', '- '], '- '],
  ['arrows', ['I. ', 'II. '], ['1. ', '2. '], '=> '],
];
it.each(MARKS)('a heading gives its body to the work below it, whatever marks them: %s', (_name, parts, names, works) => {
  const lines = [
    `${parts[0]}MỤC ĐÍCH, YÊU CẦU`,
    '- Chủ động ứng phó với hạn hán.',
    `${parts[1]}TỔ CHỨC THỰC HIỆN`,
    `${names[0]}Sở Xây dựng:`,
    `${works}Rà soát các hồ chứa trước ngày 20/4/2026.`,
    `${works}Hướng dẫn các xã tích nước.`,
    `${names[1]}Sở Tài chính:`,
    `${works}Bố trí kinh phí từ nguồn dự phòng.`,
  ];
  expect(assignees(tasksOf(lines, { title: 'KẾ HOẠCH' }))).toEqual([['Sở Xây dựng'], ['Sở Xây dựng'], ['Sở Tài chính']]);
});
