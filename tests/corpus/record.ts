import type { Extraction } from '@/lib/extract';

/** One line of output: what was read from one file, in the form that the corpus is scored in. */
export function recordOf(source: string, extraction: Extraction, explain: boolean): object {
  return {
    source,
    detected: extraction.detected,
    document: extraction.document,
    tasks: extraction.tasks.map((task) => ({
      label: task.label,
      quote: task.quote,
      assignees: task.assignees.map((agency) => agency.name),
      collaborators: task.collaborators.map((agency) => agency.name),
      deadlines: task.deadlines.map(({ phrase, kind, relation, value, due, calendar, anchor, certain, rule }) => ({
        phrase,
        kind,
        relation,
        value,
        due,
        ...(calendar === undefined ? {} : { calendar }),
        ...(anchor === undefined ? {} : { anchor }),
        certain,
        ...(explain ? { rule } : {}),
      })),
      ...(explain ? { rule: task.rule, start: task.start, end: task.end } : {}),
    })),
  };
}
