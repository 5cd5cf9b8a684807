import { ask, type Value } from '@/lib/messages';

/** How panel and marks look where nothing is set, or nobody answers. */
const DEFAULT_LOOK: Value<'page.look'> = {
  texts: null,
  theme: 'system',
  marks: { tasks: true, assignees: true, deadlines: true, style: 'tint' },
};

/** How panel and marks are to look, and in which language. Never throws. */
export async function pageLook(): Promise<Value<'page.look'>> {
  const answer = await ask('page.look', {});
  return answer.ok ? answer.value : DEFAULT_LOOK;
}
