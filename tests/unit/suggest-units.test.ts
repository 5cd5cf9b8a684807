import { describe, expect, it } from 'vitest';
import { metUnits } from '@/lib/unit/met-units';
import { suggestUnits } from '@/lib/unit/suggest-units';
import { followUp, page } from '../store/sample';

describe('suggestUnits', () => {
  it('finds known bodies without signs, those that begin so first', () => {
    expect(suggestUnits('so noi', [], [])).toEqual(['Sở Nội vụ']);
    expect(suggestUnits('tài chính', [], [])).toEqual(['Sở Tài chính', 'Bộ Tài chính']);
    expect(suggestUnits('bo', [], [])[0]).toMatch(/^Bộ /);
  });

  it('puts those met in documents first, and offers them before anything is typed', () => {
    const met = ['Phòng Nội vụ', 'Ban Quản lý chợ'];
    expect(suggestUnits('', met, [])).toEqual(met);
    expect(suggestUnits('nội vụ', met, [])).toEqual(['Phòng Nội vụ', 'Sở Nội vụ', 'Bộ Nội vụ']);
  });

  it('knows the bodies of a commune from its name, and no commune in `xã hội`', () => {
    expect(suggestUnits('xã Tân Lập', [], []).slice(0, 2)).toEqual(['UBND xã Tân Lập', 'Chủ tịch UBND xã Tân Lập']);
    expect(suggestUnits('chủ tịch ubnd phường An Phú', [], [])).toEqual([]);
    expect(suggestUnits('phòng văn hóa - xã hội', [], [])).toEqual([]);
    expect(suggestUnits('xã', [], []).join()).not.toContain('UBND');
  });

  it('offers nothing twice, and not what is set or typed already', () => {
    expect(suggestUnits('sở y tế', ['SỞ Y TẾ'], [])).toEqual([]);
    expect(suggestUnits('y tế', ['Sở Y tế'], ['Sở Y Tế'])).toEqual(['Bộ Y tế']);
    expect(suggestUnits('y tế', ['Sở Y Tế'], [])).toEqual(['Sở Y Tế', 'Bộ Y tế']);
  });
});

describe('metUnits', () => {
  it('counts single bodies of tasks and documents, and leaves groups out', () => {
    const document = { key: 'k', fields: page().document, url: page().url, title: '', savedAt: '2024-03-05T02:00:00.000Z' };
    const entries = [
      followUp('1', null, { assignees: ['các sở, ban, ngành'], collaborators: ['Phòng  Quy hoạch'] }),
      followUp('2', null, { assignees: ['Phòng Quy hoạch', 'UBND các xã, phường'] }),
      followUp('3', null, { assignees: ['Văn phòng'] }),
    ].map((one, index) => ({ followUp: one, document: index === 0 ? document : null }));
    expect(metUnits(entries)).toEqual(['Phòng Quy hoạch', 'Sở Xây dựng tỉnh Mẫu', 'Văn phòng']);
  });
});
