import { describe, expect, it } from 'vitest';
import { editOf, fieldsOf } from '@/components/task/task-fields';
import { followUp } from '../../store/sample';

const plain = followUp('1', '2024-03-31');

describe('fieldsOf', () => {
  it('shows what was set by hand, with what was typed over it', () => {
    const kept = followUp('1', '2024-03-31', { due: { day: '2024-04-15' }, tags: ['a', 'b'], note: 'cũ' });
    expect(fieldsOf(kept, { note: 'mới' })).toMatchObject({
      due: 'day',
      day: '15/04/2024',
      tags: 'a, b',
      note: 'mới',
      title: '',
    });
  });

  it('knows which deadline counts', () => {
    expect(fieldsOf(plain, {}).due).toBe('read');
    expect(fieldsOf(followUp('1', '2024-03-31', { due: { day: null } }), {}).due).toBe('none');
    expect(fieldsOf(followUp('1', null), {}).due).toBe('none');
  });

  it('takes no nonsense out of a draft', () => {
    expect(fieldsOf(plain, { due: 'sometime', priority: 'urgent' })).toMatchObject({ due: 'read', priority: 'high' });
  });
});

describe('editOf', () => {
  const fields = fieldsOf(plain, {});

  it('asks for no change of what was left as it is', () => {
    expect(editOf(fields, true)).toEqual({
      edit: {
        title: null,
        due: null,
        assignee: null,
        priority: 'normal',
        product: '',
        note: '',
        evidence: null,
        tags: [],
        lateReason: '',
      },
    });
  });

  it('reads days as they are typed, and tags with their commas', () => {
    const typed = { ...fields, due: 'day' as const, day: '5/4/2024', tags: ' #đất đai, , quý II,quý II' };
    expect(editOf(typed, true)).toMatchObject({ edit: { due: { day: '2024-04-05' }, tags: ['đất đai', 'quý II'] } });
  });

  it.each([
    ['a day that does not exist', { due: 'day' as const, day: '31/4/2024' }, { day: 'formWrongDay' }],
    ['no day', { due: 'day' as const, day: '' }, { day: 'formWrongDay' }],
    ['an address that is none of the web', { evidence: 'file:///a' }, { evidence: 'formWrongAddress' }],
  ])('says what is wrong with %s', (_what, typed, errors) => {
    expect(editOf({ ...fields, ...typed }, true)).toEqual({ errors });
  });

  it('needs a name where no document gives one', () => {
    expect(editOf(fields, false)).toEqual({ errors: { title: 'formWrongTitle' } });
  });
});
