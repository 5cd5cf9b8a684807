/**
 * Why a task may be the unit's own.
 *
 * - `same-name`: the names are the same but for case, punctuation and the placing of tone marks;
 * - `abbreviation`: the same body written otherwise (`Sở KH&ĐT`);
 * - `place-left-out`: the same body, of which one name does not say where it is;
 * - `short-name`: one name is the bare head noun of the other (`Văn phòng`);
 * - `renamed`: one is the name of the other before or after 2025;
 * - `merged`: one went into the other in 2025, wholly or in part;
 * - `head-of-body`: one is the body, the other its head or standing committee;
 * - `member-of-body`: one is a deputy or a member of the staff of the other;
 * - `group-member`: the unit is one of the bodies that the group names by their kind (`các sở, ngành`);
 * - `wider-group`: it is one of a group that is named by a wide word (`các cơ quan, đơn vị`), or loosely;
 * - `some-of-group`: only some of the group are meant, and the name does not say which (`có liên quan`).
 */
export type Ground =
  | 'same-name'
  | 'abbreviation'
  | 'place-left-out'
  | 'short-name'
  | 'renamed'
  | 'merged'
  | 'head-of-body'
  | 'member-of-body'
  | 'group-member'
  | 'wider-group'
  | 'some-of-group';

/** Why a task is not the unit's: the first difference that tells the two apart; `unreadable` where a name has no words. */
export type Obstacle = 'other-body' | 'other-level' | 'other-place' | 'other-post' | 'outside-group' | 'excluded' | 'unreadable';

/** Whether a task that a document gives to a body is the unit's, and why. `maybe` is for the reader to decide. */
export type Coverage = { covers: 'yes' | 'maybe'; reason: Ground } | { covers: 'no'; reason: Obstacle };

/** The answer of one comparison: a ground with its certainty, or an obstacle. */
export const yes = (reason: Ground): Coverage => ({ covers: 'yes', reason });
export const maybe = (reason: Ground): Coverage => ({ covers: 'maybe', reason });
export const no = (reason: Obstacle): Coverage => ({ covers: 'no', reason });

const RANK = { yes: 2, maybe: 1, no: 0 };

/** The better of two answers to the same question; the first where they are equal. */
export function better(a: Coverage, b: Coverage): Coverage {
  return RANK[b.covers] > RANK[a.covers] ? b : a;
}
