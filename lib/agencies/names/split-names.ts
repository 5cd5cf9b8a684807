import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';
import { normalise } from '@/lib/text/normal-form';
import { words } from '@/lib/text/pattern';

/** What an assignee's entry consists of. */
export interface NameParts {
  /** The bodies and groups that it lists; also those in brackets that spell a group out. */
  names: string[];
  /** Those that it excepts (`trừ …`). */
  excepted: string[];
}

const EXCEPT = words('ngoại trừ|trừ|không bao gồm|không gồm|không kể');
const BRACKETS = /\(([^()]*)\)/g;
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
    names: [named.replace(BRACKETS, ' '), ...inBrackets].flatMap(listed),
    excepted: listed(excepted),
  };
}

/** The bodies of a list, where it is wholly read as one; else the text itself. */
function listed(text: string): string[] {
  const name = text.replace(EDGES, '');
  if (name === '') return [];
  const list = readAgencies(name, matchForm(name), 0);
  const whole = list !== null && list.agencies.length > 1 && list.end === name.length;
  return whole ? list.agencies.map((agency) => agency.name) : [name];
}
