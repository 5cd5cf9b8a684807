import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occurrencesOf } from '@/lib/page/occurrences';
import { atOnce } from '@/lib/steps';

/** The same by looking for each passage on its own. */
function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) places.push(at);
  return places;
}

it('finds every place of every passage, long or short, at the ends of the text too', () => {
  const text = 'Giao Sở Nội vụ rà soát. Giao Sở Nội vụ rà soát. Báo cáo. Giao Sở Nội vụ';
  const passages = ['Giao Sở Nội vụ rà soát.', 'Giao Sở Nội vụ', 'Báo cáo.', 'không có trong văn bản', ''];
  const found = atOnce(occurrencesOf(text, passages));
  for (const passage of passages) expect(found.get(passage) ?? [], passage).toEqual(placesOf(text, passage));
});

it('finds what looking for each on its own finds, whatever repeats and overlaps', () => {
  const repeating = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 });
  fc.assert(
    fc.property(repeating, fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 8 }), (text, slices) => {
      const passages = slices.map(([start, length]) => text.slice(start, start + length));
      const found = atOnce(occurrencesOf(text, passages));
      for (const passage of passages) expect(found.get(passage) ?? []).toEqual(placesOf(text, passage));
    }),
  );
});
