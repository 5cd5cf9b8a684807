import type { Extraction } from '@/lib/extract';

/** One line of output: what was read from one file, in the form that the corpus is scored in. */
export function recordOf(source: string, extraction: Extraction): object {
  return {
    source,
    detected: extraction.detected,
    document: extraction.document,
    tasks: extraction.tasks.map((task) => ({
      label: task.label,
      title: task.title,
      quote: task.quote,
      assignees: task.assignees.map((agency) => agency.name),
      collaborators: task.collaborators.map((agency) => agency.name),
      ...(task.product === null ? {} : { product: task.product }),
      ...(task.targets.length === 0
        ? {}
        : { targets: task.targets.map(({ phrase, bound, amount, unit }) => ({ phrase, bound, amount, unit })) }),
      deadlines: task.deadlines.map(({ phrase, kind, relation, value, due, calendar, anchor, certain, flags }) => ({
        phrase,
        kind,
        relation,
        value,
        due,
        ...(calendar === undefined ? {} : { calendar }),
        ...(anchor === undefined ? {} : { anchor }),
        certain,
        ...(flags.length > 0 ? { flags } : {}),
      })),
    })),
    citations: extraction.citations.map(({ kind, number, issuedOn, issuer }) => ({ kind, number, issuedOn, issuer })),
  };
}
