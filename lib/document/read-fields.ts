import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { centralIssuer } from './central-symbols';
import type { DocumentFields, DocumentKind } from './document-fields';
import { kindOfHeadline, kindOfSymbol, kindOfTitleLine } from './document-kind';
import { readHeldOn, readPassedOn, readPlaceAndDate } from './header-date';
import { issuerOfHeader } from './header-issuer';
import { type DocumentNumber, readCalledNumber, readNumber, readNumberLine, readTitleNumber } from './header-number';
import { issuerOfNumber, issuerOfSymbol, issuerOfText, issuerThatDecides } from './issuer';
import { readPortalRecord } from './portal-record';
import { publishedLine } from './published-line';
import { RECIPIENTS } from './recipients';
import { readReportedDocument } from './reported-document';
import { readSigner } from './signer';
import { linksStart, type Zones } from './zones';

/** How many lines from the top a header may reach; portals put menus and captions before it. */
const HEADER_LINES = 150;
/** A line whose number, in the next, is another paper's ("ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 105/QĐ-SCT"). */
const CITES = /(?:theo|thực hiện|căn cứ) (?:quyết định|công văn|kế hoạch|thông báo|chỉ thị)$/iu;
/** The heading of a part in Roman figures and capitals: no article has one, a document that has lost its header has. */
const FORMAL_PART = /(?:^|\n)[IVX]{1,4}[.-] ?\p{Lu}{2,} [^\p{Ll}\n]{4,}\n/u;
/** A text that begins within the provisions of one ("2.5. Giao Vụ …"). */
const BEGINS_WITHIN = /^\s*\d{1,2}(?:\.\d{1,2})?\. ?\p{Lu}/u;
/** "c) Phối hợp …", offices charged in numbers behind it; the functions of departments are no paper that gives tasks. */
const BEGINS_IN_LETTERS = /^\s*[b-zđ]\) ?\p{Lu}[\s\S]*\n\d{1,2}\. ?(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Các|Bộ|Chủ tịch|Giám đốc) /u;
/** How many lines may stand above or be the title of the page. */
const TITLE_LINES = 3;
/** Within how many lines from the top the title stands, menus above it. */
const TITLE_WITHIN = 80;
const HEADLINE_WITHIN = 8;
const HEADLINE_ABOVE = 4;
/** A line so long is running text. */
const RUNNING = 220;

/**
 * The fields of a document, from its header and ending, else from the prose of an article that reports one. What the page
 * does not say is null.
 *
 * @param text with its broken lines joined; `zones` are its own
 * @param pageTitle what the page calls itself, for the issuer of a paper that does not name one; may be empty
 */
export function readDocumentFields(text: string, zones: Zones, pageTitle: string): DocumentFields {
  const lines = linesOf(text).slice(0, HEADER_LINES);
  const at = (index: number) => (lines[index] === undefined ? '' : text.slice(lines[index].start, lines[index].end).trim());
  let number: DocumentNumber | null = null;
  let place: string | null = null;
  let issuedOn: string | null = null;
  let titleKind: DocumentKind | null = null;
  let headline: string | null = null;
  let headlineKind: DocumentKind | null = null;
  let addressed = false;
  let minutes = false;
  const begins = lines.findIndex(({ start, end }) => end - start > RUNNING);
  for (let index = 0; index < lines.length; index += 1) {
    const line = at(index);
    if (index < TITLE_LINES) number ??= readTitleNumber(line);
    if (!CITES.test(at(index - 1))) number ??= readNumberLine(/^số\s*:$/iu.test(line) ? `${line} ${at(index + 1)}` : line);
    if (issuedOn === null && place === null) {
      const dated = readPlaceAndDate(line, at(index - 1)) ?? readPlaceAndDate(behindNumber(line), '');
      if (dated !== null) ({ place, issuedOn } = dated);
    }
    if (titleKind === null && index < TITLE_WITHIN) {
      titleKind = kindOfTitleLine(line);
      if (titleKind !== null)
        number ??= numberAbove(
          titleKind,
          [1, 2, 3].map((above) => at(index - above)),
        );
    }
    // At the head of the text, or right above its first paragraph: between them stand menus and links to other papers.
    if (headlineKind === null && (index < HEADLINE_WITHIN || (index < begins && index >= begins - HEADLINE_ABOVE))) {
      headlineKind = kindOfHeadline(line);
      if (headlineKind !== null) headline = line;
    }
    if (/^BIÊN BẢN(?! BÀN GIAO)/u.test(line)) minutes = true;
    if (minutes) issuedOn ??= readHeldOn(matchForm(line));
    addressed ||= /^k/iu.test(line) && /^kính gửi\s*:/u.test(matchForm(line.slice(0, 20)));
  }
  // Links behind the text name other papers and those who wrote them.
  const own = text.slice(0, linksStart(text, zones));
  const record = readPortalRecord(text);
  if (record.number !== null) number ??= readNumber(record.number);
  issuedOn ??= record.issuedOn;
  const official =
    number !== null ||
    issuedOn !== null ||
    titleKind !== null ||
    addressed ||
    zones.endings.some((ending) => isRecipients(text, ending.start));
  const signer = zones.endings.map((ending) => readSigner(text, ending)).find((name) => name !== null) ?? record.signer;
  const issuerName = official ? issuerOfHeader(text, zones.header) : null;
  if (!official) {
    const named = readReportedDocument(own);
    const reported = named !== null && isOfAnotherTime(named.issuedOn, publishedLine(text)) ? null : named;
    const kind = headlineKind !== null && reported === null ? headlineKind : isPartOfPaper(text) ? 'other' : 'news';
    return {
      kind,
      number: reported?.number ?? null,
      symbol: reported?.symbol ?? null,
      issuer:
        centralIssuer(reported?.symbol ?? null, text) ??
        (reported?.symbol != null && /VP-?UBND$/u.test(reported.symbol) ? issuerOfSymbol(reported.symbol, text, null) : null) ??
        (reported?.number != null && reported.symbol === null ? issuerOfNumber(reported.number, own, null) : null) ??
        issuerOfText(own, headline ?? '', null, text, reported?.symbol ?? null),
      place: null,
      issuedOn: reported?.issuedOn ?? null,
      signer,
    };
  }
  const kind = titleKind ?? (addressed ? 'dispatch' : number !== null ? kindOfSymbol(number.symbol) : (headlineKind ?? 'other'));
  return {
    kind,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    issuer:
      record.issuer ??
      issuerName ??
      (number === null ? null : issuerOfSymbol(number.symbol, text, place)) ??
      (kind === 'resolution' || kind === 'decision' ? issuerThatDecides(text) : null) ??
      issuerOfText(own, headline ?? pageTitle, place, text),
    place,
    issuedOn: issuedOn ?? (kind === 'resolution' ? readPassedOn(matchForm(text)) : null),
    signer,
  };
}

/** Whether a text without a header is a piece of an official paper and no article. */
function isPartOfPaper(text: string): boolean {
  return FORMAL_PART.test(text) || BEGINS_WITHIN.test(text) || BEGINS_IN_LETTERS.test(text);
}

/** The number by which a portal calls a paper of that kind in one of the lines above its title; null where none does. */
function numberAbove(kind: DocumentKind, lines: readonly string[]): DocumentNumber | null {
  const called = lines.map(readCalledNumber).find((number) => number !== null) ?? null;
  return called !== null && kindOfSymbol(called.symbol) === kind ? called : null;
}

/** An article reports what is new: a paper of a day far from its own is only cited. */
const NEWS_IN_DAYS = 120;

function isOfAnotherTime(issuedOn: string | null, published: string | null): boolean {
  if (issuedOn === null || published === null) return false;
  return Math.abs(Date.parse(published) - Date.parse(issuedOn)) > NEWS_IN_DAYS * 86_400_000;
}

/** One capital word, or several; each ends with the space or comma behind it, so that a line without a date is seen to have none at once. */
const PLACE_AND_DATE = /\s(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,5},\s*ngày .*)$/u;

/** The place and date that stand behind the number, or the star of a Party's paper, where two columns were read as one line ("Số: 7/TB-UBND  Tân Hội, ngày …"). */
function behindNumber(line: string): string {
  return /^(?:s[ốổồ]\s*:|\*\s)/iu.test(line) ? (PLACE_AND_DATE.exec(line)?.[1] ?? '') : '';
}

function isRecipients(text: string, start: number): boolean {
  return RECIPIENTS.test(matchForm(text.slice(start, start + 30)));
}
