import { describe, expect, it } from 'vitest';
import { concernReader } from '@/lib/unit/concern-reader';

const read = concernReader({ names: ['Sở Nội vụ', 'Chủ tịch UBND xã Tân Lập'], place: 'Lào Cai' });
const HOME = 'UBND tỉnh Lào Cai';
const bodies = (assignees: string[], collaborators: string[] = []) => ({ assignees, collaborators });

describe('concernReader', () => {
  it('tells who must do a task from who works with them', () => {
    expect(read(bodies(['Sở Y tế', 'Sở Nội vụ']), HOME)).toMatchObject({ role: 'assignee', certain: true });
    expect(read(bodies(['Sở Y tế'], ['Sở Nội vụ']), HOME)).toMatchObject({ role: 'collaborator', certain: true });
    expect(read(bodies(['Sở Y tế'], ['Công an tỉnh']), HOME)).toBeNull();
  });

  it('knows every one of the units', () => {
    expect(read(bodies(['UBND các xã, phường']), HOME)).toMatchObject({ certain: true, reason: 'group-member' });
  });

  it('is of the province that is set: the document says whose it is, or nobody does', () => {
    expect(read(bodies(['Sở Nội vụ']), 'UBND tỉnh Sơn La')).toBeNull();
    expect(read(bodies(['Sở Nội vụ']), null)).toMatchObject({ role: 'assignee', certain: true });
    expect(read(bodies(['Sở Nội vụ tỉnh Sơn La']), null)).toBeNull();
  });

  it('says what is not certain, and prefers what is', () => {
    const uncertain = read(bodies(['Các cơ quan, đơn vị có liên quan']), HOME);
    expect(uncertain).toMatchObject({ role: 'assignee', certain: false });
    expect(read(bodies(['Các cơ quan, đơn vị có liên quan'], ['Sở Nội vụ']), HOME)).toMatchObject({
      role: 'collaborator',
      certain: true,
    });
  });

  it('takes a task of nobody for one that may be the unit’s', () => {
    expect(read(bodies([]), HOME)).toEqual({ role: 'assignee', certain: false, reason: 'no-assignee' });
    expect(read(bodies([], ['Sở Nội vụ']), HOME)).toMatchObject({ role: 'collaborator', certain: true });
  });
});
