import { readdirSync, readFileSync } from 'node:fs';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { readFile } from './corpus/read-file';

const squeeze = (t: string) =>
  t
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
for (const dir of process.argv.slice(2)) {
  let hit = 0,
    miss = 0;
  for (const f of readdirSync(dir).filter((n) => n.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(`${dir}/${f}`, 'utf8'));
    const src = gold.source;
    const { text, extraction } = readFile(`${dir}/${src}`);
    if (!extraction.detected) continue;
    const all = findDeadlines(text, extraction.document.issuedOn);
    const used = new Set(extraction.tasks.flatMap((t) => t.deadlines.map((d) => d.start)));
    for (const d of all) {
      if (used.has(d.start)) continue;
      const g = gold.tasks
        .flatMap((t: any) => t.deadlines)
        .some((x: any) => squeeze(x.phrase).includes(squeeze(d.phrase)) || squeeze(d.phrase).includes(squeeze(x.phrase)));
      if (g) hit++;
      else miss++;
      console.log(g ? 'GOLD ' : 'none ', src, '|', text.slice(Math.max(0, d.start - 110), d.end + 30).replace(/\s+/g, ' '));
    }
  }
  console.log(dir, hit, miss);
}
