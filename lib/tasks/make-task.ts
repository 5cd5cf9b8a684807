import type { Agency } from '@/lib/agencies/agency';
import type { Deadline } from '@/lib/deadlines/deadline';
import { quick } from '@/lib/text/letters';
import { trimSpan } from '@/lib/text/lines';
import { matchesIn } from '@/lib/text/pattern';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import type { Addressee } from './addressee-parts';
import { joins, partedByTogether, readCollaborators } from './collaborators';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { isAddressedAgain, isKindAgain, isNamed, isOwnPeople, isToldNext } from './who-is-meant';

/** One task over `span`; `addressee` as read from its own words, the scope's otherwise. */
export function makeTask(
  reading: Reading,
  span: Span,
  label: string | null,
  scope: Scope,
  addressee: Addressee | null,
  rule: string,
): FoundTask {
  const quoted = trimSpan(reading.text, span);
  const named =
    isAddressedAgain(addressee, scope) ||
    isKindAgain(addressee, scope) ||
    isOwnPeople(reading, addressee, scope) ||
    petitions(reading, addressee, span, scope)
      ? scope.assignees
      : (addressee?.agencies ?? scope.assignees);
  const parted = partedByTogether(reading.folded, named);
  const leading = parted?.lead ?? named;
  const assignees = addressee === null ? leading : [...leading, ...furtherSubjects(reading, span, addressee, leading)];
  const own = [...(parted?.helpers ?? []), ...readCollaborators(reading.joined, reading.folded, span)];
  const inherited = addressee === null || isOwnPeople(reading, addressee, scope) ? scope.collaborators : [];
  const names = new Set(assignees.map((agency) => reading.folded.slice(agency.start, agency.end)));
  const collaborators = [...own, ...inherited].filter((agency) => {
    const name = reading.folded.slice(agency.start, agency.end);
    const fresh = !names.has(name);
    names.add(name);
    return fresh;
  });
  return {
    start: quoted.start,
    end: quoted.end,
    label,
    quote: reading.text.slice(quoted.start, quoted.end),
    assignees,
    collaborators,
    deadlines: withInherited(deadlinesIn(reading, span), outside(scope.deadlines, span)),
    product: productIn(reading, quoted),
    rule,
  };
}

const CENTRAL_BODY =
  /^(?:chính phủ|(?:phó )?thủ tướng|quốc hội|ủy ban thường vụ quốc hội|trung ương|ban bí thư|bộ chính trị|(?:các )?(?:bộ|ban, bộ)(?!\p{L}))/u;

const OF_PROVINCE = /^(?:(?:giám đốc )?sở(?!\p{L})|.* tỉnh$)/u;
const OF_LESSER_UNIT = /(?<!\p{L})(?:huyện|thị xã|quận|xã|phường|thị trấn)(?!\p{L})/u;

/** "Kiến nghị Chính phủ sửa đổi …" in a list of what a body below it has to do: it is to ask, not the government. */
function petitions(reading: Reading, addressee: Addressee | null, span: Span, scope: Scope): boolean {
  if (addressee?.how !== 'assigned' || scope.mode !== 'directs' || scope.assignees.length === 0) return false;
  if (!reading.folded.startsWith('kiến nghị ', span.start)) return false;
  const nameOf = ({ start, end }: Agency) => reading.folded.slice(start, end);
  const isCentral = (body: Agency) => CENTRAL_BODY.test(nameOf(body));
  if (addressee.agencies.every(isCentral)) return !scope.assignees.some(isCentral);
  const ofProvince = (body: Agency) => OF_PROVINCE.test(nameOf(body));
  return addressee.agencies.every(ofProvince) && scope.assignees.every((body) => OF_LESSER_UNIT.test(nameOf(body)));
}

/** What joins a further clause: a semicolon, or before a verb of orders also "đồng thời", "và". */
const NEXT_CLAUSE =
  /(?:;\s*(?:đồng thời,? )?(?:(?:giao|đề nghị|yêu cầu) )?|(?:,? đồng thời,? |,? và )(?:giao|đề nghị|yêu cầu) (?:cho )?)/gu;

/** "Sở A làm …; Sở B làm …", "Giao Sở A …, đồng thời yêu cầu UBND các xã …": the bodies with a name that further clauses of the first sentence are addressed to. */
function furtherSubjects(reading: Reading, span: Span, addressee: Addressee, named: readonly Agency[]): Agency[] {
  const first = sentencesOf(reading.joined, span)[0] ?? span;
  if (addressee.start >= first.end) return [];
  const known = new Set(named.map(({ start, end }) => reading.folded.slice(start, end)));
  const found: Agency[] = [];
  for (const { start, end } of matchesIn(NEXT_CLAUSE, reading.folded, addressee.end, first.end)) {
    const clause = addresseeOf(reading, { start: end, end: first.end });
    if (clause === null || clause.start !== end || clause.how === 'heading' || joins(reading.folded, clause.end)) continue;
    const joint = reading.folded.slice(start, end);
    if (!joint.startsWith(';') && !isToldNext(reading, addressee, clause, joint)) continue;
    for (const agency of clause.agencies) {
      const name = reading.folded.slice(agency.start, agency.end);
      if (known.has(name) || !isNamed(reading, agency)) continue;
      known.add(name);
      found.push(agency);
    }
  }
  return found;
}

const PRODUCT = quick(/(?<!\p{L})sản phẩm(?: (?:dự kiến|đầu ra|hoàn thành|của nhiệm vụ))?(?::| là) ?([^.;\n\t]{3,200})/u);

/** What is to be handed in, where the words say so ("Sản phẩm: báo cáo chuyên đề"). */
function productIn(reading: Reading, span: Span): string | null {
  const found = PRODUCT.exec(foldedOf(reading, span));
  if (found === null) return null;
  const start = span.start + found.index + found[0].length - (found[1]?.length ?? 0);
  return reading.text
    .slice(start, start + (found[1]?.length ?? 0))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "3. Báo cáo tháng, 6 tháng:": the rhythm that a heading names is that of the days which its items name. */
function withInherited(own: readonly Deadline[], inherited: readonly Deadline[]): Deadline[] {
  const hasRhythm = own.some(({ kind }) => kind === 'recurring');
  return [...own, ...inherited.filter(({ kind, value }) => !hasRhythm || kind !== 'recurring' || /;BY/u.test(value ?? ''))];
}

function outside(deadlines: readonly Deadline[], span: Span): Deadline[] {
  return deadlines.filter((deadline) => deadline.start < span.start || deadline.end > span.end);
}
