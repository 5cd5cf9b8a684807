import type { GroupNoun } from './group-nouns';
import type { Level } from './level';
import type { Place } from './places';
import type { Post } from './posts';

/** A body's name, or that of a group of bodies, taken apart. */
export interface BodyName {
  /** The words as written: equal for two names that differ in case and punctuation alone. */
  written: string;
  post: Post | null;
  /** What it is called without post and place, joints left out; empty where only kinds or places are named. */
  core: string;
  /** The body that stands behind `thuộc` or `của`; empty where none does. */
  parent: string;
  /** The levels it may be of; empty where the name does not say. Of a group: those of its members. */
  levels: readonly Level[];
  /** Its own unit and those around it, as written; in a group perhaps several of one level. */
  places: readonly Place[];
  /** Whether more than one body is meant. */
  group: boolean;
  /** How the names of its members begin, where `các` stands before the core (`các trường mầm non, tiểu học`); else empty. */
  beginnings: readonly string[];
  /** The kinds of bodies that a group lists (`sở, ban, ngành`). */
  nouns: readonly GroupNoun[];
  /** Words that say which of a kind are meant, one entry between two joints (`Tài chính`, `Nội vụ`). */
  details: readonly string[];
  /** Whether only some of the group are meant (`có liên quan`). */
  partial: boolean;
  /** Whether its place is a territory (`trên địa bàn`), not the level of its members. */
  territory: boolean;
}
