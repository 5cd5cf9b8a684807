import { anyOf } from '@/lib/text/pattern';
import { COMMITTEES, FIELDS, GROUP_NOUNS, NAMED_HEADS, POSTS, QUANTIFIERS, UNITS } from './lexicon';
import { sticky } from './scan';

/** The lexicon as patterns over the match form, each tried at a place. */

/** Any of the names; a page may have lost the space behind a comma in them ("các sở,ban,ngành"). */
const named = (names: readonly string[]): string => anyOf(names).replaceAll(', ', ', ?');

/** `12 xã`, `03 đơn vị`: a number makes a group of what is counted in bodies. */
const COUNTED =
  '\\d{1,3}(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|thôn|buôn|bản|ấp|làng|xóm|khóm|khu phố|tổ dân phố|trường|trạm|hợp tác xã|bệnh viện|sở|đơn vị|địa phương|cơ quan|doanh nghiệp|chủ đầu tư|nhà thầu|trưởng (?:thôn|bản|ấp|buôn|xóm|khóm|khu phố)|tổ trưởng|bí thư|hiệu trưởng|công ty|khoa|chi bộ|chi hội)(?!\\p{L}))';
/** `toàn ngành giáo dục`, `toàn hệ thống ngân hàng`. */
const WHOLE = 'toàn(?= (?:ngành|hệ thống|lực lượng)(?!\\p{L}))';
export const QUANTIFIER = sticky(`${named(QUANTIFIERS)}|${COUNTED}|${WHOLE}`);
export const POST = sticky(named(POSTS));
export const NAMED = sticky(named(NAMED_HEADS));
export const COMMITTEE = sticky(named(COMMITTEES));
export const GROUP = sticky(named(GROUP_NOUNS));
/** "Tỉnh ủy", "Tỉnh đoàn" are bodies, not units. */
const NO_BODY = '(?! (?:ủy(?! (?:quyền|thác|nhiệm)(?!\\p{L}))|đoàn)(?![\\p{L}]))';
export const UNIT = sticky(`${anyOf(UNITS)}${NO_BODY}`);
export const FIELD = sticky(named(FIELDS));
/** `, thị xã`, ` và các xã`: a further unit of a list of units. */
export const FURTHER_UNIT = sticky(` *(?:,|;|và|-|/|hoặc) *(?:các )?(?:cấp )?${anyOf([...UNITS, 'thành', 'thị'])}${NO_BODY}`);
/** `cấp huyện`, `các cấp`, `cấp huyện, cấp xã`. */
export const LEVEL = sticky(
  '(?:các )?cấp (?:tỉnh|huyện|xã|thành phố|trung ương|cơ sở)(?:(?:,| và|;)(?: các)?(?: cấp)? (?:tỉnh|huyện|xã|cơ sở))*|các cấp',
);
export const CENTRAL = sticky('trực thuộc trung ương|trung ương|ngang bộ');
/** What joins the parts of a name or the nouns of a group. */
export const JOINT = / *(?:,|-|–|&|và) +| *- *|,(?=\p{L})/uy;

/** `thôn 3, 4 và 5`: further ones of the kind, before what they have to do. */
export const FURTHER_NUMBERS = sticky('(?:(?:,| và) \\d{1,3})+(?=[,;.:]| \\p{L})');
