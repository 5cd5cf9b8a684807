import { covers } from '@/lib/agencies/covers';
import type { StoredDocument } from '@/lib/store/schema';
import { fold } from '@/lib/text/fold';

/** One document, however many sites it was met on. */
export interface DocumentGroup {
  /** The key of the one that was saved first. */
  key: string;
  keys: string[];
  /** The one that says most of itself stands for all. */
  document: StoredDocument;
  /** Every page it was saved from, the first one first. */
  documents: StoredDocument[];
}

/**
 * Documents by their keys, each with all that are the same. The key already makes one of pages that give number, issuer and day alike
 * (`lib/store/identity`); sites differ in what they give. Here the same number is enough where nothing speaks against it: no other day, no
 * other issuer (`UBND tỉnh` is `Ủy ban nhân dân tỉnh`), and where both are silent the same title. Without a number a page is a document of its own.
 */
export function groupDocuments(documents: readonly StoredDocument[]): ReadonlyMap<string, DocumentGroup> {
  const byKey = new Map<string, DocumentGroup>();
  const byNumber = new Map<string, DocumentGroup[]>();
  const unique = [...new Map(documents.map((document) => [document.key, document])).values()];
  for (const document of unique.sort((a, b) =>
    a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : a.key < b.key ? -1 : 1,
  )) {
    const number = fold(document.fields.number ?? '').replace(/\s+/g, '');
    const known = number === '' ? [] : (byNumber.get(number) ?? []);
    const found = known.find((group) => group.documents.every((other) => isSameDocument(other, document)));
    const group = found ?? { key: document.key, keys: [], document, documents: [] };
    group.keys.push(document.key);
    group.documents.push(document);
    if (saidBy(document) > saidBy(group.document)) group.document = document;
    if (found === undefined) byNumber.set(number, [...known, group]);
    byKey.set(document.key, group);
  }
  return byKey;
}

/** Of two documents with the same number: whether nothing says that they are two. */
function isSameDocument({ fields: a, title }: StoredDocument, { fields: b, title: other }: StoredDocument): boolean {
  if (a.issuedOn !== null && b.issuedOn !== null) return isSameDay(a.issuedOn, b.issuedOn) && isSameIssuer(a.issuer, b.issuer);
  if (a.issuer !== null && b.issuer !== null) return isSameIssuer(a.issuer, b.issuer);
  return fold(title) === fold(other);
}

/** A day that is known in part is the same as one that it is the beginning of. */
function isSameDay(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function isSameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || fold(a) === fold(b)) return true;
  return covers(a, b, a).covers !== 'no' || covers(b, a, b).covers !== 'no';
}

function saidBy({ fields }: StoredDocument): number {
  return Object.values(fields).filter((value) => value !== null).length;
}
