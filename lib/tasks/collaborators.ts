import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import { matchesIn, words } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';

const TOGETHER = quick(
  /(?=phối|hội ch|cùng|trao đ|kết h|liên k|hiệp đ|bàn v|thống nhất v|tham khảo|nhờ|mời|với sự |có sự )(?<!\p{L})(?<!(?:quy chế|sự|công tác|cơ chế|việc|việc chủ trì,|quy trình) )(?:phối(?: hợp)?(?: \p{L}+){0,4}? (?:với|vơi|cùng)|hội chẩn(?: trực tuyến| từ xa)? với|phối hợp(?:(?:,| và)? (?:chặt chẽ|quyết liệt|hiệu quả|kịp thời|thường xuyên|đồng bộ|tích cực|chủ động|hài hòa)){2,3} (?:với|cùng)|phối hợp(?:, (?:hướng dẫn|hỗ trợ|giúp đỡ|giúp))?|cùng với|trao đổi với|kết hợp (?:với|cùng)|liên kết với|hiệp đồng với|bàn với|thống nhất với|tham khảo ý kiến|(?<=^|[,;:] |chủ trì |đầu mối |^(?:giao|đề nghị|yêu cầu) [^,.;:]{3,90} )cùng(?: với)?|(?<=[,;] )nhờ|(?<=chủ trì, )mời|(?<=[;,(] ?(?:(?:cơ quan|đơn vị) )?)phối hợp(?: thực hiện)?:|với sự (?:phối hợp|hỗ trợ|giúp đỡ) của|có sự (?:phối hợp|tham gia|hỗ trợ|giúp đỡ|chứng kiến) của)(?: (?:chặt chẽ|với))* (?=\p{L})/gu,
);

/** Who works with the assignees: the bodies behind `phối hợp (với)`, in order, each once. The body reported to is none. */
export function readCollaborators(text: string, folded: string, span: Span): Agency[] {
  const found: Agency[] = [];
  const seen = new Set<string>();
  let read = span.start;
  for (const { start, end } of matchesIn(TOGETHER, folded, span.start, span.end)) {
    if (start < read) continue;
    const list = readAgencies(text, folded, end, span.end, true);
    if (list === null) continue;
    for (const agency of list.agencies) {
      const key = folded.slice(agency.start, agency.end);
      if (!seen.has(key)) found.push(agency);
      seen.add(key);
    }
    read = list.end;
  }
  if (found.length > 0) return found;
  const together = named(text, folded, span);
  return together.length > 0 ? together : helpers(text, folded, span);
}

const HAS = quick(/(?:, có |(?<!\p{L})chủ trì, (?!phối|có |cùng |mời ))(?=\p{L})/gu);

/** "…, có Cảng vụ hỗ trợ phương tiện", "Ban Dân vận chủ trì, Hội Nông dân, Đoàn Thanh niên cùng tham gia": who helps with the work. */
function helpers(text: string, folded: string, span: Span): Agency[] {
  for (const { end } of matchesIn(HAS, folded, span.start, span.end)) {
    const list = readAgencies(text, folded, end, span.end, true);
    if (
      list !== null &&
      /^ (?:hỗ trợ|giúp|giúp đỡ|phối hợp|cùng tham gia|tham gia)(?!\p{L})/u.test(folded.slice(list.end, span.end))
    )
      return list.agencies;
  }
  return [];
}

/** "Chi cục Thủy lợi cùng Đoàn Quản lý đê đo đạc …": of bodies in a row those behind "cùng" work with the others; null where none does. */
export function partedByTogether(folded: string, agencies: readonly Agency[]): { lead: Agency[]; helpers: Agency[] } | null {
  const at = agencies.findIndex((agency, index) => {
    const before = agencies[index - 1];
    return before !== undefined && /^(?: \([^()]*\))?,? cùng(?: với)? $/u.test(folded.slice(before.end, agency.start));
  });
  return at < 0 ? null : { lead: agencies.slice(0, at), helpers: agencies.slice(at) };
}

/** "phối hợp", nobody named behind it with whom. */
const JOINS = / phối hợp(?! (?:\p{L}+ ){0,3}?(?:với|cùng)(?!\p{L}))/u;
const JOINS_THERE = quick(new RegExp(JOINS.source, 'gu'));
const JOINS_HERE = new RegExp(`^(?: có trách nhiệm)?${JOINS.source}`, 'u');
const LEADS = words('chủ trì');

/** Whether what follows a body makes it work with those named before ("…; các xã phối hợp thực hiện"). */
export function joins(folded: string, at: number): boolean {
  return JOINS_HERE.test(folded.slice(at, at + 60));
}

/** "Sở Xây dựng chủ trì, UBND các xã phối hợp", "…; UBND các xã phối hợp rà soát": behind whoever leads, or in a clause of their own. */
function named(text: string, folded: string, span: Span): Agency[] {
  for (const { start } of matchesIn(JOINS_THERE, folded, span.start, span.end)) {
    const lead = folded.slice(span.start, start).search(LEADS);
    for (const { start: sign, end: at } of matchesIn(/[,;(](?: và)? /gu, folded, span.start + Math.max(lead, 0), start)) {
      const list = lead < 0 && folded.charAt(sign) !== ';' ? null : readAgencies(text, folded, at, span.end, true);
      if (list?.end === start) return list.agencies;
    }
  }
  return [];
}
