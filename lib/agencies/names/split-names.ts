import { readAgencies } from '@/lib/agencies/read-agencies';
import { take } from '@/lib/agencies/scan';
import { matchForm } from '@/lib/text/match-form';
import { normalise } from '@/lib/text/normal-form';
import { words } from '@/lib/text/pattern';
import { categoryOf } from './category';
import { readName } from './read-name';

/** What an assignee's entry consists of. */
export interface NameParts {
  /** The bodies and groups that it lists; also those in brackets that spell a group out. */
  names: string[];
  /** Those that it excepts (`trừ …`). */
  excepted: string[];
}

const EXCEPT = words('ngoại trừ|trừ|không bao gồm|không gồm|không kể');
const BRACKETS = /\(([^()]*)\)/g;
const SIGN = / *(?:[;,] *(?:và )?| và )/uy;
const ANY_SIGN = / *[;,]| và /gu;
/** "UBND Quận 4, TP.HCM": the city at the end of a name says where. */
const CITY = /^t[pxt]\.\S+$/u;
const EDGES = /^[\s,;:(]+|[\s,;:()]+$/g;

/** Takes an assignee's entry apart into names, each read by itself. A name that is no list is its own only part. */
export function splitNames(entry: string): NameParts {
  const text = normalise(entry);
  const [exception] = matchForm(text).matchAll(EXCEPT);
  const cut = exception?.index ?? text.length;
  const excepted = exception === undefined ? '' : text.slice(cut + exception[0].length);
  const named = text.slice(0, cut);
  const inBrackets = [...named.matchAll(BRACKETS)].map((match) => match[1] ?? '');
  return {
    names: [withoutBrackets(named), ...inBrackets].flatMap(listed),
    excepted: listed(excepted),
  };
}

/** A name without what stands in brackets behind it (its abbreviation, an aside). */
export function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, ' ');
}

/**
 * The bodies of a list; the text itself where it is none. What `readAgencies` does not know (`BĐBP tỉnh`) is a part of the list
 * where it begins like a body, else the whole is taken for one name.
 */
function listed(text: string): string[] {
  const name = text.replace(EDGES, '');
  if (name === '') return [];
  const folded = matchForm(name);
  const names: string[] = [];
  for (let at = 0; at < name.length; ) {
    if (at > 0 && CITY.test(folded.slice(at))) return [name];
    const list = readAgencies(name, folded, at);
    const end = list?.end ?? signAfter(folded, at);
    if (list === null && categoryOf(readName(name.slice(at, end)).core, []) === 'other') return [name];
    names.push(...(list?.agencies.map((agency) => agency.name) ?? [name.slice(at, end)]));
    const next = take(SIGN, folded, end);
    if (next === null && end < name.length) return [name];
    at = next ?? name.length;
  }
  return names.length > 1 ? names : [name];
}

function signAfter(folded: string, at: number): number {
  ANY_SIGN.lastIndex = at;
  return ANY_SIGN.exec(folded)?.index ?? folded.length;
}
