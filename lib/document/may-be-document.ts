/** Kinds of documents that give tasks (Decree 30/2020/NĐ-CP, art. 7, and the Party's `kết luận`), as they name themselves. */
const KIND = /thông báo|chỉ thị|công văn|công điện|kế hoạch|kết luận|quyết định|nghị quyết|tờ trình|hướng dẫn|v\/v/iu;

/** Words that give an order, where a body or its head is told what to do. Whole words: `giao thông` gives none. */
const ORDER =
  /(?<![\p{L}\p{M}\p{N}])(?:giao(?! thông| dịch| lưu| tiếp| thừa)|yêu cầu|đề nghị|chủ trì|phối hợp|chịu trách nhiệm|khẩn trương|tổ chức thực hiện|chỉ đạo|đôn đốc|tham mưu|báo cáo)(?![\p{L}\p{M}\p{N}])/iu;

/**
 * Whether a page may be a document that gives tasks, from a first look at its words (`glance` of `lib/page`): it names a kind of
 * document and it orders something. Wrong only in one direction: what it turns away is none, what it lets through is then read.
 */
export function mayBeDocument(glance: string): boolean {
  return KIND.test(glance) && ORDER.test(glance);
}
