import { PLACES, PLACING_ONLY, takeUnits, withModifiers } from './modifiers';
import { CENTRAL, FURTHER_UNIT, LEVEL, QUANTIFIER } from './patterns';
import { type Source, skipSpace, sticky, take, takeName } from './scan';

/** `UBND và HĐND xã`: two committees of one unit. */
const PAIRED = sticky(' *(?:,|và|-|&) *(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)');
/** `UBND 22 tỉnh`: how many of them are meant. */
const COUNTED = sticky(' *\\d{1,3}');

/** Where a people's committee or council ends, from the end of its head noun: its level, units and places. */
export function readCommittee(source: Source, from: number): number {
  const { text, folded } = source;
  const head = take(PAIRED, folded, from) ?? from;
  const start = skipSpace(folded, take(COUNTED, folded, head) ?? head);
  const level = take(LEVEL, folded, start);
  const quantified = take(QUANTIFIER, folded, start);
  const unit =
    level === null
      ? takeUnits(source, quantified === null ? start : skipSpace(folded, quantified))
      : levelWithUnits(source, level);
  if (unit === null) return withModifiers(source, head);
  const central = take(CENTRAL, folded, skipSpace(folded, unit)) ?? unit;
  const placed = withModifiers(source, take(PLACES, text, central) ?? central, PLACING_ONLY);
  return take(PLACES, text, placed) ?? placed;
}

function levelWithUnits({ text, folded }: Source, level: number): number {
  let end = level;
  for (let more = take(FURTHER_UNIT, folded, end); more !== null; more = take(FURTHER_UNIT, folded, end)) end = more;
  return takeName(text, end);
}
