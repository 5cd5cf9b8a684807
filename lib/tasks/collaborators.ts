import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Span } from '@/lib/text/span';

const TOGETHER =
  /(?<!\p{L})(?<!(?:quy chế|sự|công tác|cơ chế|việc|quy trình) )(?:phối(?: hợp)?(?: \p{L}+){0,4}? (?:với|cùng)|phối hợp|cùng với|trao đổi với|kết hợp với|tham khảo ý kiến)(?: (?:chặt chẽ|với))* (?=\p{L})/gu;

/** Who works with the assignees: the bodies behind `phối hợp (với)`, in order, each once. The body reported to is none. */
export function readCollaborators(text: string, folded: string, span: Span): Agency[] {
  const found: Agency[] = [];
  const seen = new Set<string>();
  TOGETHER.lastIndex = span.start;
  for (let match = TOGETHER.exec(folded); match !== null && match.index < span.end; match = TOGETHER.exec(folded)) {
    const list = readAgencies(text, folded, match.index + match[0].length, span.end, true);
    if (list === null) continue;
    for (const agency of list.agencies) {
      const key = folded.slice(agency.start, agency.end);
      if (!seen.has(key)) found.push(agency);
      seen.add(key);
    }
    TOGETHER.lastIndex = Math.max(TOGETHER.lastIndex, list.end);
  }
  return found;
}
