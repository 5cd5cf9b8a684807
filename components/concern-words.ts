import type { Concern, ConcernReason } from '@/lib/unit/concern';
import type { MessageKey, Translate } from './translation';

const REASONS: Record<ConcernReason, MessageKey> = {
  'same-name': 'concernSameName',
  abbreviation: 'concernAbbreviation',
  'place-left-out': 'concernPlaceLeftOut',
  'short-name': 'concernShortName',
  renamed: 'concernRenamed',
  merged: 'concernMerged',
  'head-of-body': 'concernHeadOfBody',
  'member-of-body': 'concernMemberOfBody',
  'group-member': 'concernGroupMember',
  'wider-group': 'concernWiderGroup',
  'some-of-group': 'concernSomeOfGroup',
  'no-assignee': 'concernNoAssignee',
  'by-hand': 'concernByHand',
};

/** How a task concerns the official's own unit, in words; what is not certain says why it may be. */
export function concernWords({ role, certain, reason }: Concern, t: Translate): string {
  const isMain = role === 'assignee';
  if (certain) return t(isMain ? 'concernMine' : 'concernWith');
  return t(isMain ? 'concernMaybe' : 'concernMaybeWith', t(REASONS[reason]));
}
