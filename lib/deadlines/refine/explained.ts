import { behindComma, lastPart } from '@/lib/deadlines/clause';
import { isOrder, type Refiner } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { quick } from '@/lib/text/letters';

/** "Theo Luật Cư trú, …", "Theo quy định tại Nghị định số 12/2024/NĐ-CP, …": what general law has for anybody. */
const BY_LAW = quick(
  /^(?:(?:đáp|trả lời) ?: )?(?:căn cứ |theo )(?:(?:các )?quy định (?:tại |của )?)?(?:(?:(?:điểm|khoản|điều) \S{1,5},? )+(?:của )?)?(?:luật|bộ luật|pháp lệnh|nghị định|thông tư)(?!\p{L})(?! này)(?<rest>[^;]*)$/u,
);
/** "Theo quy trình, …", "Theo phân cấp, …": how it goes. */
const AS_IT_GOES = /^theo (?:quy trình|trình tự|thông lệ|phân cấp|tập quán)(?: \p{L}+){0,4}, (?<rest>[^;]*)$/u;
/** "Căn cứ Thông tư … quy định chế độ báo cáo 6 tháng …;": a ground, up to the clause of somebody. */
const GROUND = quick(
  /^căn cứ (?:(?:vào|các) )*(?:hiến pháp|luật|bộ luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|quy định|quy chế|điều lệ|kết luận|chỉ thị|hướng dẫn|kế hoạch|công văn|văn bản)(?! này)(?<rest>[^;]*)$/u,
);
/** "Đáp: …", "Trả lời: …". */
const REPLY = /^(?:hỏi|đáp|trả lời) ?:/u;
/** "Như vậy, người nộp thuế …": what an answer comes to. */
const SO = /^(?:như vậy|như thế|tóm lại|có thể hiểu),? (?<rest>[^;]*)$/u;
/** The limits of taxpayers, employers and parties to a case: "hạn nộp hồ sơ quyết toán thuế của cá nhân là …". */
const LIMIT_OF_LAW = quick(
  /(?:^|[;,:] |(?<!\p{L})thì )(?:thời )?hạn (?:nộp|khai|kê khai|quyết toán|kháng cáo|khiếu nại|khởi kiện|đóng)(?: \p{L}+){0,8} (?:thuế|bảo hiểm|kháng cáo|khiếu nại|khởi kiện|án phí|lệ phí)(?! của (?:các )?(?:chi cục|cục|phòng|sở|đơn vị|xã)(?!\p{L}))(?: [^,;:]{1,60})? (?:là|chậm nhất là|không quá)? ?$/u,
);
/** "nếu đăng ký đúng hạn, tức trong vòng 60 ngày": what a condition means. */
const MEANT_BY_IF = quick(/(?<!\p{L})nếu(?!\p{L})(?![^;]*(?<!\p{L})thì(?!\p{L}))[^;]*, (?:tức|tức là|nghĩa là|có nghĩa là) ?$/u);
/** "Bước 2: Công chức kiểm tra hồ sơ …": a step of what an office does for whoever comes. */
const STEP = quick(
  /^bước \d{1,2} ?[:.-] .*(?<!\p{L})(?:hồ sơ|giấy|đơn|bộ phận một cửa|trung tâm phục vụ hành chính công)(?!\p{L})/u,
);
/** Who is named by what it is for, not as an office of somewhere: "cơ quan đăng ký kinh doanh cấp Giấy chứng nhận …". */
const WHICHEVER_OFFICE = quick(
  /^(?:, hợp lệ)?,? (?:thì )?(?:cơ quan|tổ chức|cá nhân|người)(?! (?:thường trực|chủ trì|tham mưu|đứng đầu|phụ trách))(?: \p{L}+){1,5} (?:phải |có trách nhiệm |sẽ )?(?:cấp|trả|giải quyết|thụ lý|xem xét|ra quyết định|thông báo|nộp|đăng ký|khai|kê khai)(?!\p{L})/u,
);

/** "Người mắc tăng huyết áp nên khám lại …", "Bà con nên …": advice to whoever is concerned. */
const ADVICE = quick(
  /^(?:(?:những |các |mỗi )?(?:người (?:dân|bệnh|mắc|cao tuổi|nhà|tiêu dùng|chăn nuôi|trồng)|bệnh nhân|phụ nữ|trẻ(?: em)?|bà con|nông dân|gia đình|cha mẹ|phụ huynh|du khách|hành khách))(?!\p{L})[^;]* (?:không )?nên \p{L}/u,
);

/** "“Hộ mới thoát nghèo” là hộ …", "Đối tượng áp dụng là …": what a word means, whom something holds for. */
const DEFINES = quick(
  /^(?:[“"][^”"\n]{2,80}[”"] (?:là|gồm|bao gồm|được hiểu)|(?:đối tượng|phạm vi|điều kiện|tiêu chuẩn|tiêu chí)(?: (?:áp dụng|hưởng|được hưởng|tham gia|hỗ trợ|được hỗ trợ|xét))?[^,;:]{0,60} (?:là|gồm|bao gồm)(?! phải))(?!\p{L})/u,
);
/** "chỉ được huy động vốn khi …": what it takes. */
const ONLY_WHEN = quick(/(?<!\p{L})chỉ (?:được )?\p{L}[^,;]* (?:khi|nếu|sau khi)(?!\p{L})[^,;]*$/u);

/** "Đây là giải đấu thường niên, mỗi năm tổ chức một lần": what something is. */
const WHAT_IT_IS =
  /^(?:đây|đó) (?:cũng |còn )?là (?:(?:một|những|các|năm|lần) )*(?:giải|hội thi|cuộc thi|hoạt động|sự kiện|chương trình|lễ hội|ngày hội|dịp|sân chơi|mô hình|phong trào|truyền thống|nét|nguồn)(?!\p{L})/u;
/** "… trong thời gian 12 tháng tính đến thời điểm xét": how far something is looked back. */
const LOOKED_BACK =
  /^,? (?:tính đến (?:thời điểm|ngày|khi)|(?:liên tục )?(?:liền kề|liền trước)|trở lại đây|gần nhất|gần đây|vừa qua)(?!\p{L})/u;

/** Whether the rest of such a sentence speaks of anybody, not of bodies that are told what to do. */
function ofAnybody(rest: string): boolean {
  const clause = rest.split(', ').at(-1) ?? rest;
  return !isOrder(rest) && !isOrder(clause) && !isLedByBody(clause);
}

/** General law and procedures, explained to whoever reads: nobody is set a day. Of times of every kind. */
export const EXPLAINED: readonly Refiner[] = [
  {
    name: 'by-law',
    applies: ({ around }) => {
      const goes = AS_IT_GOES.exec(around.sentenceBefore)?.groups?.rest;
      if (goes !== undefined) return ofAnybody(goes);
      const rest = BY_LAW.exec(around.sentenceBefore)?.groups?.rest;
      if (rest === undefined || !rest.includes(',')) return false;
      const [, behind = ''] = /^,? ([^.;]{0,80})/u.exec(around.after) ?? [];
      return ofAnybody(rest) && !(around.clauseBefore === '' && isLedByBody(behind));
    },
  },
  {
    name: 'ground',
    applies: ({ around }) => {
      const rest = GROUND.exec(around.sentenceBefore)?.groups?.rest;
      const [, ...behind] = rest?.split(', ') ?? [];
      const clauses = behind.map((_clause, index) => behind.slice(index).join(', '));
      return rest !== undefined && !clauses.some((clause) => isOrder(clause) || isLedByBody(clause));
    },
  },
  {
    name: 'answer',
    applies: ({ around }) => {
      if (REPLY.test(around.sentenceBefore)) return !isOrder(around.sentenceBefore.replace(REPLY, '').trimStart());
      const rest = SO.exec(around.sentenceBefore)?.groups?.rest;
      return rest !== undefined && ofAnybody(rest);
    },
  },
  { name: 'limit-of-law', applies: ({ around }) => LIMIT_OF_LAW.test(around.sentenceBefore) && !isOrder(around.sentenceBefore) },
  { name: 'advice', applies: ({ around }) => ADVICE.test(around.sentenceBefore) && !isOrder(around.sentenceBefore) },
  {
    name: 'defined',
    applies: ({ around }) => {
      const said = lastPart(around.sentenceBefore);
      return DEFINES.test(said) && !isOrder(said) && !isLedByBody(behindComma(said));
    },
  },
  { name: 'only-when', applies: ({ around }) => ONLY_WHEN.test(around.sentenceBefore) && !isOrder(around.sentenceBefore) },
  {
    name: 'what-it-is',
    applies: ({ around }) => WHAT_IT_IS.test(lastPart(around.sentenceBefore)) && !isOrder(around.sentenceBefore),
  },
  { name: 'looked-back', applies: ({ time, around }) => time.kind === 'relative' && LOOKED_BACK.test(around.after) },
  { name: 'meant-by-if', applies: ({ around }) => MEANT_BY_IF.test(around.sentenceBefore) },
  { name: 'step', applies: ({ time, around }) => time.kind === 'relative' && STEP.test(around.sentenceBefore) },
  {
    name: 'whichever-office',
    applies: ({ time, around }) =>
      time.kind === 'relative' && around.sentenceBefore === '' && time.anchor !== 'issue' && WHICHEVER_OFFICE.test(around.after),
  },
];
