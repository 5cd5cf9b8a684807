import type { Span } from '@/lib/text/span';

/** A body, a head of bodies or a group of bodies, as the text names it. */
export interface Agency extends Span {
  name: string;
}
