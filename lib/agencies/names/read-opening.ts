import type { Draft } from './draft';
import { groupNounAt } from './group-nouns';
import { postAt } from './posts';
import { courtesyAt, qualifierAt } from './qualifiers';
import { JOINT } from './rewrite';

/** Quantifiers, forms of address and posts, in any order and number (`Các đồng chí Giám đốc các sở`). Gives where they end. */
export function readOpening(words: readonly string[], draft: Draft): number {
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
