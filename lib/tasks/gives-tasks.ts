import type { DocumentFields } from '@/lib/document/document-fields';
import { matchForm } from '@/lib/text/match-form';
import { isEverybody } from './order-unit';
import type { Task } from './task';

/** Kinds of documents that order whoever they are addressed to: their tasks need not name anybody. */
const ORDERING: ReadonlySet<DocumentFields['kind']> = new Set(['directive', 'telegram', 'plan', 'conclusion', 'resolution']);

/** Those whom an office answers, invites or informs, but does not give work to. */
const PRIVATE =
  /^(?:quý |các |những |mỗi )?(?:công ty|doanh nghiệp|ông|bà|hộ|cá nhân|người|thí sinh|ứng viên|khách hàng|nhà thầu|nhà cung cấp|phụ huynh|học sinh|công dân|bạn đọc|tổ chức, cá nhân)(?!\p{L})/u;

/** How far into a text its title and first sentences reach. */
const HEAD = 2_000;
/** Offers and calls to the public. */
const OFFERS = /đấu giá|mời thầu|báo giá|chào giá|chào hàng|tuyển dụng|tuyển sinh|thi tuyển|xét tuyển|nhập học|thanh lý tài sản/u;

/**
 * Whether what was read makes a document that gives tasks to the administration. It does not: a single sentence of prose to
 * everybody and by no day ("yêu cầu các cơ quan, đơn vị bố trí người trực"); a text whose tasks name nobody and that is of
 * no kind that orders (a tender, an auction); an answer to an enterprise or a citizen.
 */
export function givesTasks(tasks: readonly Task[], document: DocumentFields, text: string): boolean {
  const [only, ...others] = tasks;
  if (only === undefined) return false;
  const head = matchForm(text.slice(0, HEAD));
  const named = tasks.flatMap((task) => task.assignees);
  if (
    named.length === 0 &&
    !ORDERING.has(document.kind) &&
    (document.kind === 'news' || document.kind === 'other' || OFFERS.test(head))
  )
    return false;
  if (named.length > 0 && named.every(({ name }) => PRIVATE.test(matchForm(name)))) return false;
  if (others.length > 0 || only.rule !== 'prose') return true;
  if (only.deadlines.some((deadline) => deadline.kind !== 'recurring')) return true;
  return only.assignees.some(({ name }) => !isEverybody(name));
}
