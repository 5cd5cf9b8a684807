export const DOCUMENT_KINDS = [
  'notice',
  'directive',
  'dispatch',
  'telegram',
  'plan',
  'decision',
  'resolution',
  'conclusion',
  'report',
  'news',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a document says of itself in its header and signature zones (Decree 30/2020/NĐ-CP, annex I). Null: not on the page. */
export interface DocumentFields {
  kind: DocumentKind;
  /** `53/TB-UBND`; null where the page leaves the number blank. */
  number: string | null;
  /** `TB-UBND`. */
  symbol: string | null;
  issuer: string | null;
  place: string | null;
  /** As much of the date as is there: `2024-03-27`, `2022-10`, `2024`. */
  issuedOn: string | null;
  signer: string | null;
}

/** The fields of a text that says nothing of itself. */
export const NO_FIELDS: DocumentFields = {
  kind: 'other',
  number: null,
  symbol: null,
  issuer: null,
  place: null,
  issuedOn: null,
  signer: null,
};
