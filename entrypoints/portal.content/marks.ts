import type { Value } from '@/lib/messages';
import type { Marks } from '@/lib/page/paint';
import { overlaps, type Span } from '@/lib/text/span';
import type { Reading } from './read-document';

/**
 * What is to be painted of a reading, of the kinds that are wanted and in the stretches that are near the reader: a browser looks at
 * every mark again whenever the page changes. What several tasks share (a heading's deadline) is painted once.
 */
export function marksOf(
  { page, extraction: { tasks } }: Pick<Reading, 'page' | 'extraction'>,
  wanted: Value<'page.look'>['marks'],
  near: readonly Span[],
): Marks {
  const rangesOf = (spans: Span[]) => unique(spans.filter((span) => isNear(span, near))).flatMap((span) => page.toRanges(span));
  return {
    tasks: wanted.tasks ? rangesOf(tasks) : [],
    assignees: wanted.assignees ? rangesOf(tasks.flatMap((task) => task.assignees)) : [],
    deadlines: wanted.deadlines ? rangesOf(tasks.flatMap((task) => task.deadlines)) : [],
  };
}

/** Whether a span reaches into one of the stretches. */
export function isNear(span: Span, near: readonly Span[]): boolean {
  return near.some((stretch) => overlaps(span, stretch));
}

function unique(spans: Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
