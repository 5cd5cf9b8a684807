import fc from 'fast-check';
import type { Everything } from '@/lib/exchange/backup';
import { createdBy } from '@/lib/store/commit';
import { UNTOUCHED } from '@/lib/store/new-follow-up';
import type { FollowUp, StoredDocument } from '@/lib/store/schema';
import { deadline } from '../store/sample';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 12) });
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.stringMatching(/^[0-9a-f]{64}$/);

const documentOf = (key: string): fc.Arbitrary<StoredDocument> =>
  fc.record({
    key: fc.constant(key),
    fields: fc.record({
      kind: fc.constantFrom('notice' as const, 'directive' as const),
      number: fc.option(text(100)),
      symbol: fc.option(text(100)),
      issuer: fc.option(text(300)),
      place: fc.constant(null),
      issuedOn: fc.option(day),
      signer: fc.option(text(200)),
    }),
    url: fc.webUrl(),
    title: text(1_000),
    savedAt: instant,
  });

const followUpOf = (keys: readonly string[]): fc.Arbitrary<FollowUp> =>
  fc
    .record({
      id,
      documentKey: keys.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...keys)),
      label: fc.option(text(100)),
      assignees: fc.array(text(600), { maxLength: 3 }),
      collaborators: fc.array(text(600), { maxLength: 3 }),
      deadlines: fc.array(
        fc.option(day).map((due) => deadline(due)),
        { maxLength: 3 },
      ),
      savedAt: instant,
      title: text(500).map((words) => `Việc ${words}`),
      due: fc.option(fc.record({ day: fc.option(day) })),
      note: text(5_000),
      priority: fc.constantFrom('high' as const, 'normal' as const, 'low' as const),
      tags: fc.array(
        text(40).map((tag) => `#${tag}`),
        { maxLength: 3 },
      ),
      confirmed: fc.boolean(),
      progress: fc.dictionary(instant, fc.record({ on: day, text: fc.constant('Đang làm') }), { maxKeys: 3 }),
      occurrences: fc.dictionary(day, fc.record({ finishedOn: fc.option(day), lateReason: text(500) }), { maxKeys: 3 }),
      finishedOn: fc.option(day),
      snoozedUntil: fc.option(instant),
    })
    .map((fields) => ({ ...UNTOUCHED, quote: null, ...fields }));

/** Any list with its record, as a database could hold it, and some settings. */
export const anyList: fc.Arbitrary<Everything> = fc
  .uniqueArray(
    text(200).map((key) => `k${key}`),
    { maxLength: 4 },
  )
  .chain((keys) =>
    fc.record({
      documents: fc.tuple(...keys.map(documentOf)),
      followUps: fc.uniqueArray(followUpOf(keys), { maxLength: 8, selector: (row) => row.id }),
      at: instant,
      settings: fc.record(
        { soonInDays: fc.integer({ min: 1, max: 30 }), myUnit: fc.constant({ names: ['Sở Y tế'], place: '' }) },
        { requiredKeys: [] },
      ),
    }),
  )
  .map(({ documents, followUps, at, settings }) => ({
    documents,
    followUps,
    steps:
      documents.length + followUps.length === 0
        ? []
        : [{ seq: 1, at, action: 'saved', undoes: null, ...createdBy({ documents, followUps }) }],
    settings,
  }));
