import type { Marks } from '@/lib/page/paint';
import type { Span } from '@/lib/text/span';
import type { Reading } from './read-document';

/** What is to be painted of a reading. What several tasks share (a heading's deadline) is painted once. */
export function marksOf({ page, extraction }: Reading): Marks {
  const { tasks } = extraction;
  const rangesOf = (spans: Span[]) => unique(spans).flatMap((span) => page.toRanges(span));
  return {
    tasks: rangesOf(tasks),
    assignees: rangesOf(tasks.flatMap((task) => task.assignees)),
    deadlines: rangesOf(tasks.flatMap((task) => task.deadlines)),
  };
}

function unique(spans: Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
