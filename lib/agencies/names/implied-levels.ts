import { categoryOf, startsWithWords } from './category';
import type { Level } from './level';

/** Bodies that exist at these levels alone. Two-tier local government since 1 July 2025: Law 72/2025/QH15. */
const BY_HEAD: readonly (readonly [string, readonly Level[]])[] = [
  ['sở', ['province']],
  ['bộ chỉ huy', ['province']],
  ['ban chỉ huy quân sự', ['district', 'commune']],
  ['văn phòng hội đồng nhân dân ủy ban nhân dân', ['district', 'commune']],
  ['trạm y tế', ['commune']],
  ['chính phủ', ['central']],
  ['quốc hội', ['central']],
  ['tổng cục', ['central']],
];

/** The levels that a body's own name says (`Sở`: a province's); empty where it says none. */
export function impliedLevels(core: string): readonly Level[] {
  for (const [head, levels] of BY_HEAD) if (startsWithWords(core, head)) return levels;
  const category = categoryOf(core, []);
  return category === 'ministry' || category === 'agency' ? ['central'] : [];
}
