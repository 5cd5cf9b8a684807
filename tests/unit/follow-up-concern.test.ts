import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '@/lib/store/schema';
import { entriesOfBody, ownEntries, withConcerns } from '@/lib/unit/follow-up-concern';
import { followUp, page } from '../store/sample';

const unit = { names: ['Sở Nội vụ'], place: 'Lào Cai' };
const at = (issuer: string): StoredDocument => ({
  key: issuer,
  fields: page({ fields: { issuer } }).document,
  url: page().url,
  title: '',
  savedAt: '2024-03-05T02:00:00.000Z',
});
const home = at('UBND tỉnh Lào Cai');
const entry = (changes: Parameters<typeof followUp>[2], document: StoredDocument | null = home) => ({
  followUp: followUp('1', null, changes),
  document,
});
const concern = (...given: Parameters<typeof entry>) => withConcerns([entry(...given)], unit)[0]?.concern ?? null;

describe('withConcerns', () => {
  it('looks at who must do it, who works with them, and whose document it is', () => {
    expect(concern({ assignees: ['Sở Nội vụ'] })).toMatchObject({ role: 'assignee', certain: true });
    expect(concern({ assignees: ['Sở Y tế'], collaborators: ['Sở Nội vụ'] })).toMatchObject({ role: 'collaborator' });
    expect(concern({ assignees: ['Sở Nội vụ'] }, at('UBND tỉnh Sơn La'))).toBeNull();
  });

  it('loses no task that the official hands to a colleague, and finds one that is handed to the unit', () => {
    expect(concern({ assignees: ['Sở Nội vụ'], assignee: 'Nguyễn Văn A' })).toMatchObject({ certain: true });
    expect(concern({ assignees: ['Sở Y tế'], assignee: 'Sở Nội vụ' })).toMatchObject({ certain: true });
    expect(concern({ assignees: ['Sở Y tế'], assignee: 'Nguyễn Văn A' })).toBeNull();
  });

  it('counts a task of nobody as the unit’s, whoever was set beside it', () => {
    expect(concern({ assignees: [] })).toMatchObject({ certain: false, reason: 'no-assignee' });
    expect(concern({ assignees: [], assignee: 'Nguyễn Văn A' })).toMatchObject({ reason: 'no-assignee' });
  });

  it('takes what was typed by hand for the official’s own', () => {
    expect(concern({ documentKey: null, assignees: [], assignee: 'Sở Y tế' }, null)).toMatchObject({ reason: 'by-hand' });
  });
});

describe('ownEntries', () => {
  const entries = [entry({ assignees: ['Sở Nội vụ'] }), entry({ assignees: ['Sở Y tế'] }), entry({ assignees: [] })];

  it('is everything where no unit is set', () => {
    expect(ownEntries(entries, { names: [], place: 'Lào Cai' })).toEqual(entries);
  });

  it('leaves out what is certainly not the unit’s', () => {
    expect(ownEntries(entries, unit)).toEqual([entries[0], entries[2]]);
  });
});

it('narrows a list to one body, as it is named or grouped', () => {
  const entries = [
    entry({ assignees: ['Các sở, ban, ngành'] }),
    entry({ assignees: [] }),
    entry({ documentKey: null, assignees: [], assignee: 'Sở Y tế' }, null),
    entry({ assignees: ['Công an tỉnh'] }),
  ];
  expect(entriesOfBody(entries, 'Sở Y tế', 'Lào Cai')).toEqual([entries[0], entries[2]]);
});
