import type { GroupNoun } from './group-nouns';
import type { Level } from './level';
import type { Place } from './places';
import type { Post } from './posts';

/** A name while it is read, word by word. */
export interface Draft {
  post: Post | null;
  /** With the joints between its words. */
  core: string[];
  parent: string[];
  places: Place[];
  /** Levels that the name states (`cấp xã`); null where it states none. */
  stated: Level[] | null;
  group: boolean;
  open: boolean;
  nouns: GroupNoun[];
  details: string[];
  partial: boolean;
  territory: boolean;
  /** Where the next word goes: into the name, the body it belongs to, or a clause that is read over. */
  into: 'name' | 'parent' | 'clause';
  /** Whether a joint stands before the next word. */
  joined: boolean;
}

/** A name of which nothing has been read. */
export function newDraft(): Draft {
  return {
    post: null,
    core: [],
    parent: [],
    places: [],
    stated: null,
    group: false,
    open: false,
    nouns: [],
    details: [],
    partial: false,
    territory: false,
    into: 'name',
    joined: false,
  };
}
