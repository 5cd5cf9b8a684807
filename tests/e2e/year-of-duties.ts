import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { UNTOUCHED } from '@/lib/store/new-follow-up';
import type { FollowUp, StoredDeadline, StoredDocument } from '@/lib/store/schema';
import type { Saved } from './extension-data';

/** Made-up duties of an office: what is to be done, by whom, what comes of it. */
const DUTIES = [
  ['Rà soát hồ sơ công chức cấp xã sau sắp xếp', 'Phòng Công chức, viên chức', 'Báo cáo rà soát'],
  ['Tổng hợp danh sách dôi dư, đề xuất phương án bố trí', 'Phòng Tổ chức biên chế', 'Danh sách, tờ trình'],
  ['Cập nhật cơ sở dữ liệu cán bộ', 'Trung tâm Công nghệ thông tin', 'Dữ liệu đã cập nhật'],
  ['Kiểm tra việc tiếp công dân tại các xã, phường', 'Thanh tra Sở', 'Biên bản kiểm tra'],
  ['Xây dựng kế hoạch cải cách hành chính', 'Văn phòng Sở', 'Kế hoạch'],
  ['Tham mưu văn bản hướng dẫn chế độ, chính sách', 'Phòng Công chức, viên chức', 'Công văn hướng dẫn'],
  ['Đôn đốc các đơn vị gửi số liệu thi đua', 'Ban Thi đua - Khen thưởng', 'Bảng tổng hợp'],
  ['Trả lời kiến nghị của cử tri trước kỳ họp', 'Văn phòng Sở', 'Văn bản trả lời'],
  ['Số hóa hồ sơ lưu trữ giai đoạn trước', 'Chi cục Văn thư - Lưu trữ', 'Hồ sơ điện tử'],
  ['Lập dự toán kinh phí đào tạo, bồi dưỡng', 'Phòng Kế hoạch - Tài chính', 'Dự toán'],
] as const;
const ISSUERS = ['Ủy ban nhân dân tỉnh Mẫu', 'Sở Nội vụ tỉnh Mẫu', 'Bộ Nội vụ', 'Văn phòng Ủy ban nhân dân tỉnh Mẫu'];
const SYMBOLS = ['UBND-NC', 'SNV-VP', 'BNV-CCVC', 'VP-TH'];
const TAGS = ['cải cách', 'nhân sự', 'họp giao ban', 'cử tri'];
const PER_DOCUMENT = 8;

/**
 * A list of `count` follow-ups as an office may have after a year: due from 200 days before `today` to 150 after, done in time, late, not at
 * all, monthly and quarterly duties, notes, tags. The same for the same arguments.
 */
export function yearOfDuties(count: number, today: IsoDay): Saved {
  const followUps = Array.from({ length: count }, (_, index) => followUpOf(index, today));
  const documents = Array.from({ length: Math.ceil(count / PER_DOCUMENT) }, (_, index) => documentOf(index, today));
  return { documents, followUps };
}

/** Numbers that look scattered and are the same every time. */
function scattered(index: number, below: number): number {
  return Math.floor((((index + 1) * 2_654_435_761) % 4_294_967_296) / (4_294_967_296 / below));
}

function documentOf(index: number, today: IsoDay): StoredDocument {
  const which = index % ISSUERS.length;
  const issuedOn = addDays(today, -210 + scattered(index, 200));
  const number = `${100 + index}/${SYMBOLS[which]}`;
  return {
    key: keyOf(index),
    fields: {
      kind: which === 0 ? 'directive' : 'dispatch',
      number,
      symbol: SYMBOLS[which] ?? null,
      issuer: ISSUERS[which] ?? null,
      place: 'Mẫu',
      issuedOn,
      signer: null,
    },
    url: `http://sonoivu.mau.gov.vn/van-ban/${100 + index}`,
    title: `Công văn số ${number} về việc thực hiện nhiệm vụ trọng tâm`,
    savedAt: `${issuedOn}T02:00:00.000Z`,
  };
}

function keyOf(index: number): string {
  return `${100 + index}/mau`;
}

function followUpOf(index: number, today: IsoDay): FollowUp {
  const [summary, assignee, product] = DUTIES[index % DUTIES.length] ?? DUTIES[0];
  const due = addDays(today, -200 + scattered(index, 350));
  const isRecurring = index % 17 === 5;
  const isDone = !isRecurring && (due < addDays(today, -20) ? index % 9 !== 0 : index % 6 === 1);
  const phrase = isRecurring
    ? 'định kỳ hằng tháng, trước ngày 20'
    : `trước ngày ${due.slice(8)}/${due.slice(5, 7)}/${due.slice(0, 4)}`;
  return {
    ...UNTOUCHED,
    id: (index + 1).toString(16).padStart(64, '0'),
    documentKey: keyOf(Math.floor(index / PER_DOCUMENT)),
    quote: {
      exact: `${assignee} chủ trì, phối hợp với các đơn vị liên quan ${summary.toLowerCase()}, báo cáo kết quả ${phrase}.`,
      prefix: 'giao nhiệm vụ như sau: ',
      suffix: '',
      occurrence: index % PER_DOCUMENT,
    },
    label: String((index % PER_DOCUMENT) + 1),
    assignees: [assignee],
    collaborators: index % 3 === 0 ? ['Văn phòng Sở', 'Sở Tài chính'] : [],
    deadlines: index % 23 === 7 ? [] : [deadlineOf(phrase, isRecurring ? null : due)],
    summary: `${summary} (đợt ${Math.floor(index / DUTIES.length) + 1})`,
    product,
    savedAt: `${addDays(today, -205)}T03:00:00.000Z`,
    note: index % 11 === 3 ? 'Đã trao đổi với bộ phận Một cửa' : '',
    priority: index % 13 === 0 ? 'high' : 'normal',
    tags: index % 4 === 0 ? [TAGS[scattered(index, TAGS.length)] ?? 'nhân sự'] : [],
    finishedOn: isDone ? finishDay(index, due, today) : null,
    lateReason: isDone && index % 5 === 2 ? 'Chờ số liệu của các xã' : '',
    cancelledOn: index % 41 === 40 && !isDone ? addDays(today, -3) : null,
  };
}

/** A few days before the due day, or after it for one in five; never after today. */
function finishDay(index: number, due: IsoDay, today: IsoDay): IsoDay {
  const day = addDays(due, index % 5 === 2 ? 1 + scattered(index, 9) : -scattered(index, 6));
  return day > today ? today : day;
}

function deadlineOf(phrase: string, due: IsoDay | null): StoredDeadline {
  return due === null
    ? {
        phrase,
        kind: 'recurring',
        relation: 'every',
        value: 'FREQ=MONTHLY;BYMONTHDAY=20',
        due: null,
        certain: true,
        rule: 'recurring-day',
      }
    : { phrase, kind: 'date', relation: 'before', value: due, due, certain: true, rule: 'numeric-day' };
}
