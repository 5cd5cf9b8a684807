import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import { normalise } from '@/lib/text/normal-form';
import { spellOut } from './initials';
import { JOINT, phrases, rewrite } from './rewrite';

/** Ways of writing that no rule of initials gives, before initials are written out. `tt` is read by what follows it. */
const WRITTEN = phrases(`
  và | cùng | cùng với | hoặc = ,
  tp hcm | tphcm = thành phố hồ chí minh
  tp | t p = thành phố
  tx = thị xã
  tw = trung ương
  tt hđnd = thường trực hội đồng nhân dân
  tt y tế = trung tâm y tế
  ubnd tt = ủy ban nhân dân thị trấn
  hđnd tt = hội đồng nhân dân thị trấn
  công an tt = công an thị trấn
  đảng ủy tt = đảng ủy thị trấn
  ct ubnd = chủ tịch ủy ban nhân dân
  sở ct = sở công thương
  phòng vhtt | phòng vh , tt = phòng văn hóa , thông tin
  bch quân sự | bchqs | bch qs = chỉ huy quân sự
  bộ chqs = bộ chỉ huy quân sự
  ban chqs = ban chỉ huy quân sự
  bch bđbp | bch bộ đội biên phòng = bộ chỉ huy bộ đội biên phòng
  nhcsxh = ngân hàng chính sách xã hội
  lđlđ = liên đoàn lao động
  hội nd = hội nông dân
  đtn | đoàn tn | đoàn tncs hcm = đoàn thanh niên
  cq = cơ quan
  đv = đơn vị
  đắc lắc | đăk lăk | đắk lăk | đak lak | daklak | đắklắk = đắk lắk
  đăk nông | đắc nông | đak nông = đắk nông
  bắc cạn = bắc kạn
  kontum = kon tum
  tt huế | thừa thiên , huế = thừa thiên huế
  br , vt | brvt | bà rịa , vũng tàu = bà rịa vũng tàu
  phan rang , tháp chàm = phan rang tháp chàm
`);

/** Bodies that have several full names. What stands for a level in one word (`tỉnh ủy`, `huyện đoàn`) becomes the body and its unit. */
const MEANT = phrases(`
  ủy ban mặt trận tổ quốc việt nam | mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc = mặt trận tổ quốc
  đoàn thanh niên cộng sản hồ chí minh | đoàn thanh niên cộng sản = đoàn thanh niên
  cấp ủy = cấp_ủy
  tỉnh ủy = đảng ủy tỉnh
  thành ủy = đảng ủy thành phố
  huyện ủy = đảng ủy huyện
  thị ủy = đảng ủy thị xã
  quận ủy = đảng ủy quận
  tỉnh đoàn = đoàn thanh niên tỉnh
  thành đoàn = đoàn thanh niên thành phố
  huyện đoàn = đoàn thanh niên huyện
  hội phụ nữ = hội liên hiệp phụ nữ
  hội liên hiệp phụ nữ việt nam = hội liên hiệp phụ nữ
  hội nông dân việt nam = hội nông dân
  hội cựu chiến binh việt nam = hội cựu chiến binh
  ủy ban tỉnh = ủy ban nhân dân tỉnh
  ủy ban xã = ủy ban nhân dân xã
`);

const WORD = quick(/[\p{L}\p{M}\p{N}]+|[,;:&/+-]/gu);
const SIGN = /^[,;&/+-]$/;
const SHORT_I = /^([hklmst]|qu)([iìíỉĩị])$/u;
const LEADING_ZERO = /^0+(?=\d)/;
const Y = new Map(Array.from('iìíỉĩị', (letter, tone) => [letter, 'yỳýỷỹỵ'.charAt(tone)]));
/** Units by their first letter (`UBND P. An Phú`, `UBND Q.1`). At the head of a name `P.` is an office (`P. Nội vụ`). */
const LETTERS = new Map([
  ['p', 'phường'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['x', 'xã'],
]);

/**
 * A name as the words that it means: match form, abbreviations written out, joints (`và`, `&`, commas, hyphens) as one sign,
 * `i` and `y` alike where both are in use (`kĩ`, `kỹ`). A colon stays, because it opens a list. Linear in the length of `name`.
 */
export function nameWords(name: string): string[] {
  const words = (matchForm(normalise(name)).match(WORD) ?? []).map((word, index) => {
    if (SIGN.test(word)) return JOINT;
    if (index === 0 && word === 'p') return 'phòng';
    return (index > 0 ? LETTERS.get(word) : undefined) ?? oneSpelling(word);
  });
  return rewrite(spellOut(rewrite(words, WRITTEN)), MEANT);
}

/** The words of a name as they are written, for asking whether two names are the same but for case and punctuation. */
export function plainWords(name: string): string {
  return (matchForm(normalise(name)).match(/[\p{L}\p{M}\p{N}&]+/gu) ?? []).map(oneSpelling).join(' ');
}

function oneSpelling(word: string): string {
  return word
    .replace(LEADING_ZERO, '')
    .replace(SHORT_I, (_, consonant: string, vowel: string) => consonant + (Y.get(vowel) ?? vowel));
}
