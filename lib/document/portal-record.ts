import { isoDay } from '@/lib/calendar/iso-day';

/** What a portal's own record of a document says beside it: "Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Người ký". */
export interface PortalRecord {
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  signer: string | null;
}

/** Records stand before the text or in a column beside it. */
const REACH = 8_000;

/** Reads the record of a portal: a label with its value behind the colon, in the next cell or on the next line. Null fields: not there. */
export function readPortalRecord(text: string): PortalRecord {
  const head = text.slice(0, REACH);
  const value = (label: string, form: string) =>
    new RegExp(`(?:^|[\\n\\t]|\\| ?)(?:${label})\\s*:?\\s*[\\n\\t:]\\s*(${form})(?=\\s*(?:[\\n\\t|]|$))`, 'iu')
      .exec(head)?.[1]
      ?.trim() ?? null;
  const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(
    value('Ngày (?:ban hành|ký|văn bản)', '\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}') ?? '',
  );
  return {
    number: value('Số(?: ký)? hiệu(?: văn bản)?|Số văn bản', '\\d{1,6}[^\\n\\t]{2,40}'),
    issuedOn: day === null ? null : isoDay(Number(day[3]), Number(day[2]), Number(day[1])),
    issuer: value('(?:Cơ quan|Nơi|Đơn vị) ban hành', '\\p{L}[\\p{L} ,-]{4,80}'),
    signer: value('Người ký(?: văn bản)?', "\\p{Lu}[\\p{L}'’ ]{4,40}"),
  };
}
