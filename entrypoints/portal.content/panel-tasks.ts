import type { PanelTask } from '@/components/panel/panel-task';
import type { Concerns } from './concerns';
import type { Reading } from './read-document';
import type { Saving } from './saving';

/** The tasks of a reading as the page shows them, with all that is known of them. */
export function panelTasks({ extraction, inputs }: Reading, saving: Saving, concerns: Concerns): PanelTask[] {
  return inputs.map((input, key) => ({
    ...input,
    key,
    quote: input.quote.exact,
    product: extraction.tasks[key]?.product ?? null,
    targets: extraction.tasks[key]?.targets.map(({ phrase }) => phrase) ?? [],
    saved: saving.saved.get(key)?.status ?? 'no',
    busy: saving.busy.has(key),
    concern: concerns.byTask?.get(key) ?? null,
  }));
}
