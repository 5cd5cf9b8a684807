import type { BodyName } from './body-name';
import { type Draft, newDraft } from './draft';
import { groupNounAt, kindOfUnit } from './group-nouns';
import { levelsAt } from './level-words';
import { nameWords, plainWords } from './name-words';
import { readPlaces, unitAt } from './places';
import { endsPlace, qualifierAt } from './qualifiers';
import { readOpening } from './read-opening';
import { JOINT } from './rewrite';
import { settleName } from './settle-name';

/**
 * Takes a name apart: post, body, place, or the kinds of bodies that a group lists. Any string can be read; what is no name
 * gives one without core, nouns and places. Linear in the length of `name`.
 */
export function readName(name: string): BodyName {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const read = takeApart(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, read);
  return read;
}

/** The same unit is compared with every name of a list, and the same bodies are named again and again. Nobody changes what was read. */
const KNOWN = new Map<string, BodyName>();
const MOST_KNOWN = 5_000;

function takeApart(name: string): BodyName {
  const words = nameWords(name);
  const draft = newDraft();
  let at = readOpening(words, draft);
  while (at < words.length) at = readWord(words, at, draft);
  return settleName(plainWords(name), draft);
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
  draft.stated ??= [];
  draft.stated.push(...found.levels);
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
  else if (found.kind !== 'empty') draft.partial ||= draft.group;
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
  if (first && !draft.group && !listed && !/[ _]/.test(found.noun.word)) return null;
  if (found.noun.opensNames && isPlain(words, found.end)) return null;
  // Behind words that narrow a kind down (`các cơ quan thành viên Ủy ban phòng, chống …`) a short word is one of these.
  if (draft.details.length > 0 && !/[ _]/.test(found.noun.word)) return null;
  draft.details = [];
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
  } else if (draft.into === 'name' && draft.places.length === 0) {
    if (draft.joined && draft.core.length > 0) draft.core.push(JOINT);
    draft.core.push(word);
  } else if (draft.into === 'name') draft.partial ||= draft.group;
  return at + 1;
}
