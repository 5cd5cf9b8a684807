import { describe, expect, it } from 'vitest';
import { withShortNames } from '@/lib/agencies/introduced';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';

/** The bodies named at `at` in a document. */
function namesAt(text: string, at: number): string[] | null {
  const list = withShortNames(text, () => readAgencies(text, matchForm(text), at));
  return list?.agencies.map(({ name }) => name) ?? null;
}

/** The bodies named where `words` stand for the second time in a text. */
function namedAgain(text: string, words: string): string[] | null {
  const at = text.indexOf(words, text.indexOf(words) + 1);
  return namesAt(text, at);
}

it('is one too that heads a provision and is dealt with elsewhere, unlike a topic', () => {
  const text = '1. HLPC:\n- Hỗ trợ BKPC nhập số liệu.\n2. BKPC:\n- Gửi lại HLPC sổ sách.\n3. PCCC:\n- Kiểm tra bình chữa cháy.';
  const heading = (name: string) => namesAt(text, text.indexOf(`${name}:`));
  expect([heading('HLPC'), heading('BKPC'), heading('PCCC')]).toEqual([['HLPC'], ['BKPC'], null]);
});

describe('a short name that the document introduces for a body', () => {
  it.each([
    ['Trung tâm Phát triển quỹ đất tỉnh (sau đây gọi tắt là TTPTQĐ) lập danh mục. TTPTQĐ công khai danh mục.', 'TTPTQĐ'],
    ['Trung tâm Giám sát, điều hành thông minh tỉnh (sau đây viết tắt là IOC tỉnh) trực. IOC tỉnh tổng hợp.', 'IOC tỉnh'],
    [
      'các sở, ban, ngành tỉnh và Các cơ quan, đơn vị liên quan (sau đây gọi chung là “Các đầu mối”). Các đầu mối rà soát.',
      'Các đầu mối',
    ],
  ])('is that body again: %s', (text, short) => {
    expect(namedAgain(text, short)).toEqual([short]);
  });

  it('stands in a list like any other', () => {
    const text = 'Ban Quản lý dự án tỉnh (gọi tắt là PMU) họp. Giao PMU, Sở Tài chính rà soát.';
    expect(namesAt(text, text.indexOf('PMU, '))).toEqual(['PMU', 'Sở Tài chính']);
  });

  it.each([
    ['of something else than a body', 'Nghị quyết số 57-NQ/TW (sau đây gọi tắt là NQ57) được triển khai. NQ57 quy định.', 'NQ57'],
    ['within a longer word', 'Trung tâm Y tế tỉnh (gọi tắt là TTYT) trực. TTYTA báo cáo.', 'TTYT'],
    ['that is not introduced as one', 'Sở Nội vụ (qua PCCC) trực. PCCC báo cáo.', 'PCCC'],
  ])('is none %s', (_name, text, short) => {
    expect(namedAgain(text, short)).toBeNull();
  });
});

it('is known within its document alone', () => {
  const text = 'Trung tâm Khuyến nông tỉnh (gọi tắt là TTKN) trực. TTKN báo cáo.';
  expect(readAgencies(text, matchForm(text), text.lastIndexOf('TTKN'))).toBeNull();
});
