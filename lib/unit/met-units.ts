import { readName } from '@/lib/agencies/names/read-name';
import type { ListEntry } from '@/lib/store/read-list';
import { fold } from '@/lib/text/fold';

/** The single bodies that saved tasks and their documents name, the most frequent first, each in the spelling met first. */
export function metUnits(entries: readonly ListEntry[]): string[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { followUp, document } of entries) {
    for (const written of [
      followUp.assignee ?? '',
      ...followUp.assignees,
      ...followUp.collaborators,
      document?.fields.issuer ?? '',
    ]) {
      const name = written.replace(/\s+/g, ' ').trim();
      const known = found.get(fold(name));
      if (known !== undefined) known.count += 1;
      else if (isSingle(name)) found.set(fold(name), { name, count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

function isSingle(name: string): boolean {
  const { group, core, nouns } = readName(name);
  return core !== '' && !group && nouns.length === 0;
}
