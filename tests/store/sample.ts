import { UNTOUCHED } from '@/lib/store/new-follow-up';
import type { Care } from '@/lib/store/recover';
import type { FollowUp, Page, StoredDeadline, TaskInput } from '@/lib/store/schema';

/** Made-up pages, tasks and follow-ups for the tests of the list; every field can be replaced. */
export function page(changes: Partial<Page> & { fields?: Partial<Page['document']> } = {}): Page {
  const { fields, ...rest } = changes;
  return {
    url: 'https://soxaydung.mau.gov.vn/thong-bao?id=7',
    title: 'Thông báo kết luận cuộc họp giao ban',
    document: {
      kind: 'notice',
      number: '12/TB-SXD',
      symbol: 'TB-SXD',
      issuer: 'Sở Xây dựng tỉnh Mẫu',
      place: null,
      issuedOn: '2024-03-04',
      signer: null,
      ...fields,
    },
    ...rest,
  };
}

export function task(exact = 'Phòng Quy hoạch rà soát hồ sơ trước ngày 31/3/2024.', changes: Partial<TaskInput> = {}): TaskInput {
  return {
    quote: { exact, prefix: 'giao nhiệm vụ như sau:\n', suffix: '', occurrence: 0 },
    label: '1',
    assignees: ['Phòng Quy hoạch'],
    collaborators: [],
    deadlines: [deadline('2024-03-30')],
    ...changes,
  };
}

export function deadline(due: string | null, changes: Partial<StoredDeadline> = {}): StoredDeadline {
  return {
    phrase: 'trước ngày 31/3/2024',
    kind: 'date',
    relation: 'before',
    value: due,
    due,
    certain: true,
    rule: 'day',
    ...changes,
  };
}

export function followUp(id: string, due: string | null, changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...task(`Việc số ${id}`),
    id: id.padStart(64, '0'),
    documentKey: '12/tb-sxd|sở xây dựng tỉnh mẫu|2024-03-04',
    deadlines: due === null ? [] : [deadline(due)],
    ...UNTOUCHED,
    tags: [],
    savedAt: '2024-03-05T02:00:00.000Z',
    ...changes,
  };
}

/** An area of extension storage in memory. Values are copied, as the browser does. */
export function memoryArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      items.delete(key);
    },
  };
}

/** Looking after the list once, quickly. */
export const CARE: Care = { thorough: false, pause: () => Promise.resolve() };
