/** A full stop that ends no sentence, behind an abbreviation of administrative Vietnamese, at the end of some words in the text's own case. */
export const ENDS_IN_ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|TX|TT|P|Q|ThS|TS|PGS|GS|BS(?:CK(?:I{1,2}|[12]))?|KS|CN|DS|ĐD|LS|CKI{1,2}|Ths|St|No|Mr|Ông|Bà|Đ\/c|đ\/c|KT|TL|TM|TUQ|tr|v\.v)\.$/u;

/** The same before its full stop and in the match form, in which a single letter may be anything: "… ubnd tp", "đồng chí ths". */
export const ENDS_ABBREVIATED = /(?:(?<!\p{L})(?:ths|ts|pgs|gs|bs(?:ck(?:i{1,2}|[12]))?|ks|cn|ds|kt|tl|tm|tuq)|tp|tx|tt|đ\/c)$/u;
