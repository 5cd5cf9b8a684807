import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Window } from 'happy-dom';
import { type Extraction, extract } from '@/lib/extract';
import { readPage } from '@/lib/page/read-page';
import { contentRoot } from '@/lib/portals/content-root';
import { publishedDay } from '@/lib/portals/published-day';
import { normaliseLines } from '@/lib/text/normal-form';

/** What was read from a file, and the text that its offsets refer to. */
export interface ReadFile {
  text: string;
  extraction: Extraction;
}

/**
 * Reads one document from disk exactly as a page is read: HTML through `lib/page`, a text file line by line.
 * Throws where the file cannot be read or is of another kind.
 */
export function readFile(path: string): ReadFile {
  const extension = extname(path).toLowerCase();
  const raw = decode(readFileSync(path));
  const url = `file:${path}`;
  if (extension === '.txt') {
    const text = normaliseLines(withoutMarkdown(raw));
    return { text, extraction: extract(text, { url, title: '' }) };
  }
  if (extension !== '.html' && extension !== '.htm')
    throw new Error(`only .html and .txt files can be read, not ${extension || 'a file without an ending'}`);
  const document = parse(raw);
  const published = publishedDay(document);
  const facts = { url, title: document.title };
  const { text } = readPage(contentRoot(document));
  return { text, extraction: extract(text, published === undefined ? facts : { ...facts, published }) };
}

/** Text files are often kept with Markdown's bold marks, headings and tables; a page has none. */
export function withoutMarkdown(raw: string): string {
  return raw
    .replaceAll('**', '')
    .replace(/^\*([^*\n]+)\*$/gmu, '$1')
    .replace(/^.*\|.*$/gmu, (row) => row.replace(/\*([^*|\n]+)\*/gu, '$1'))
    .replace(/^#{1,6}\s+/gmu, '')
    .replace(/^\|(?: ?-+ ?\|)+[ \t]*$\n?/gmu, '')
    .replace(/^\|([^|\n]*)\|([^|\n]*)\|[ \t]*$/gmu, '$1\n$2');
}

/** UTF-8 where the bytes are, else what the page declares, as a browser would; else Windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    const declared = /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? 'windows-1252';
    return new TextDecoder(/^utf-?8$/iu.test(declared) ? 'windows-1252' : declared).decode(bytes);
  }
}

/** A document of HTML: no script runs and nothing is fetched, because it belongs to no window. */
function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
