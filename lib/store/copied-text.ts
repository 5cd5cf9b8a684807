import * as z from 'zod/mini';
import { sha256 } from './identity';
import type { StorageArea } from './storage-area';

/** How many characters are kept under one name: a long list is written, and read, in pieces that no browser refuses. */
const PART = 500_000;

const headSchema = z.strictObject({ parts: z.int(), checksum: z.string(), details: z.unknown() });

/**
 * Keeps a text under `name` in parts of bounded size, with what is to be known of it without reading it (`details`, JSON). The head is
 * written last, so that a text that was half written is not taken for one. Rejects where there is no room.
 */
export async function writeText(area: StorageArea, name: string, text: string, details: unknown): Promise<void> {
  const before = await readHead(area, name);
  const parts = Math.max(1, Math.ceil(text.length / PART));
  for (let part = 0; part < parts; part += 1) {
    await area.set({ [partName(name, part)]: text.slice(part * PART, (part + 1) * PART) });
  }
  await area.set({ [name]: { parts, checksum: await sha256(text), details } });
  for (let part = parts; part < (before?.parts ?? 0); part += 1) await area.remove(partName(name, part));
}

/** What is to be known of the text under `name`; null where there is none. */
export async function readDetails(area: StorageArea, name: string): Promise<unknown> {
  return (await readHead(area, name))?.details ?? null;
}

/** The text under `name`; null where there is none, or where it is not what was written. */
export async function readText(area: StorageArea, name: string): Promise<string | null> {
  const head = await readHead(area, name);
  if (head === null) return null;
  const parts: string[] = [];
  for (let part = 0; part < head.parts; part += 1) {
    const stored = (await area.get(partName(name, part)))[partName(name, part)];
    if (typeof stored !== 'string') return null;
    parts.push(stored);
  }
  const text = parts.join('');
  return (await sha256(text)) === head.checksum ? text : null;
}

async function readHead(area: StorageArea, name: string) {
  const parsed = headSchema.safeParse((await area.get(name))[name]);
  return parsed.success ? parsed.data : null;
}

function partName(name: string, part: number): string {
  return `${name}:${part}`;
}
