import { maybe, no, yes } from '@/lib/agencies/coverage';
import type { Post } from '@/lib/agencies/names/posts';
import type { Difference } from './difference';

/**
 * What the posts in two names of one body say. A body's task is its head's and the head's the body's; a deputy or a member of
 * the staff may have been meant, or not; different posts are different people.
 */
export function comparePosts(unit: Post | null, assignee: Post | null): Difference {
  if (unit === null && assignee === null) return null;
  if (unit === null || assignee === null) {
    return (unit ?? assignee)?.rank === 'head' ? yes('head-of-body') : maybe('member-of-body');
  }
  if (unit.rank !== assignee.rank) return no('other-post');
  if (unit.title === assignee.title) return null;
  return unit.rank === 'head' ? yes('head-of-body') : no('other-post');
}
