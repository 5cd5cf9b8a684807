import type { BodyName } from './body-name';
import { type GroupNoun, groupNounAt, kindOfUnit } from './group-nouns';
import type { Level } from './level';
import { levelsAt } from './level-words';
import { nameWords, plainWords } from './name-words';
import { type Place, readPlaces, unitAt } from './places';
import { type Post, postAt } from './posts';
import { courtesyAt, endsPlace, qualifierAt } from './qualifiers';
import { JOINT } from './rewrite';
import { settleName } from './settle-name';

/** A name while it is read, word by word. */
export interface Draft {
  post: Post | null;
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

/**
 * Takes a name apart: post, body, place, or the kinds of bodies that a group lists. Any string can be read; what is no name
 * gives one without core, nouns and places. Linear in the length of `name`.
 */
export function readName(name: string): BodyName {
  const words = nameWords(name);
  const draft: Draft = {
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
  let at = readOpening(words, draft);
  while (at < words.length) at = readWord(words, at, draft);
  return settleName(plainWords(name), draft);
}

/** Quantifiers, forms of address and posts, in any order and number (`Các đồng chí Giám đốc các sở`). */
function readOpening(words: readonly string[], draft: Draft): number {
  let at = 0;
  let noun = '';
  while (at < words.length) {
    const qualifier = qualifierAt(words, at);
    const courtesy = words[at] === JOINT ? 1 : courtesyAt(words, at);
    const found = courtesy > 0 ? null : postAt(words, at);
    if (courtesy > 0) at += courtesy;
    else if (qualifier?.kind === 'plural') {
      draft.group = draft.open = true;
      draft.partial ||= words[at] === 'một';
      at += qualifier.length;
    } else if (found !== null) {
      draft.post ??= found.post;
      noun = found.noun;
      at += found.length;
    } else break;
  }
  const said = words.slice(at, at + noun.split(' ').length).join(' ') === noun;
  if (noun !== '' && !said) {
    const kind = draft.group ? groupNounAt([noun], 0) : null;
    if (kind !== null) draft.nouns.push(kind.noun);
    else draft.core.push(...noun.split(' '));
  }
  return at;
}

/** Reads on from `at` and tells where to go on: always behind it. */
function readWord(words: readonly string[], at: number, draft: Draft): number {
  const word = words[at] ?? '';
  if (word === JOINT || word === ':') {
    draft.joined = true;
    return at + 1;
  }
  const next = readLevels(words, at, draft) ?? readQualifier(words, at, draft) ?? readUnits(words, at, draft);
  const end = next ?? readNoun(words, at, draft) ?? readPlain(words, at, draft);
  draft.joined = false;
  return end;
}

function readLevels(words: readonly string[], at: number, draft: Draft): number | null {
  const found = levelsAt(words, at);
  if (found === null) return null;
  draft.stated = [...(draft.stated ?? []), ...found.levels];
  if (draft.nouns.length === 0) draft.group = true;
  return found.end;
}

function readQualifier(words: readonly string[], at: number, draft: Draft): number | null {
  const found = qualifierAt(words, at);
  if (found === null) return null;
  const named = draft.nouns.length > 0 || draft.places.length > 0 || draft.open;
  if (found.kind === 'plural') draft.group = true;
  else if (found.kind === 'territory') draft.territory = true;
  else if (found.kind === 'belonging') draft.into = 'parent';
  else if (!named) return null;
  else if (found.kind !== 'empty') draft.partial = draft.group;
  if (found.kind === 'clause') draft.into = 'clause';
  return at + found.length;
}

function readUnits(words: readonly string[], at: number, draft: Draft): number | null {
  const length = unitAt(words, at);
  if (length === 0) return null;
  draft.into = draft.into === 'clause' ? 'clause' : 'name';
  if (draft.joined && draft.nouns.length > 0 && draft.places.length === 0) {
    draft.nouns.push(kindOfUnit(words.slice(at, at + length).join(' ')));
    return at + length;
  }
  const { places, end } = readPlaces(words, at, (index) => endsPlace(words, index), draft.group);
  draft.places.push(...places);
  return end;
}

/** A kind of bodies: behind `các`, in a list, or where it is of two words and so no body's own name. */
function readNoun(words: readonly string[], at: number, draft: Draft): number | null {
  if (draft.into !== 'name' || draft.core.length > 0 || draft.places.length > 0) return null;
  const found = groupNounAt(words, at);
  if (found === null) return null;
  const first = draft.nouns.length === 0;
  const listed = words[found.end] === JOINT && groupNounAt(words, found.end + 1) !== null;
  if (first && !draft.group && !listed && !found.noun.word.includes(' ')) return null;
  if (found.noun.heads.length === 0 && found.noun.opensNames && isPlain(words, found.end)) return null;
  draft.nouns.push(found.noun);
  draft.group = true;
  return found.end;
}

function isPlain(words: readonly string[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word !== JOINT && word !== ':' && unitAt(words, at) === 0 && !endsPlace(words, at);
}

function readPlain(words: readonly string[], at: number, draft: Draft): number {
  const word = words[at] ?? '';
  if (draft.into === 'parent') draft.parent.push(word);
  else if (draft.into === 'name' && draft.nouns.length > 0) {
    if (draft.joined || draft.details.length === 0) draft.details.push(word);
    else draft.details.push(`${draft.details.pop() ?? ''} ${word}`);
  } else if (draft.into === 'name' && draft.places.length === 0) draft.core.push(word);
  else if (draft.into === 'name') draft.partial ||= draft.group;
  return at + 1;
}
