import type { Value } from '@/lib/messages';
import type { Marks } from '@/lib/page/paint';
import type { Span } from '@/lib/text/span';
import type { Reading } from './read-document';

/** What is to be painted of a reading, of the kinds that are wanted. What several tasks share (a heading's deadline) is painted once. */
export function marksOf({ page, extraction }: Reading, wanted: Value<'page.look'>['marks']): Marks {
  const { tasks } = extraction;
  const rangesOf = (spans: Span[]) => unique(spans).flatMap((span) => page.toRanges(span));
  return {
    tasks: wanted.tasks ? rangesOf(tasks) : [],
    assignees: wanted.assignees ? rangesOf(tasks.flatMap((task) => task.assignees)) : [],
    deadlines: wanted.deadlines ? rangesOf(tasks.flatMap((task) => task.deadlines)) : [],
  };
}

function unique(spans: Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
