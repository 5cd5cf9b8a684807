import { describe, expect, it } from 'vitest';
import { readColumns, USUAL_COLUMNS, writeColumns } from '@/lib/ledger/columns';
import { START } from '@/lib/ledger/route';
import { forgetView, keepView, MOST_VIEWS, readSavedViews, SAVED_VIEWS } from '@/lib/ledger/saved-views';
import { memoryArea } from '../store/sample';

const view = (name: string) => ({ name, route: START, columns: [...USUAL_COLUMNS] });

describe('the columns', () => {
  it('are kept in their usual order, with what is to be done', async () => {
    const area = memoryArea();
    await writeColumns(area, ['note', 'due', 'due']);
    expect(await readColumns(area)).toEqual(['what', 'due', 'note']);
  });

  it('are the usual ones where none that can be read are kept', async () => {
    const area = memoryArea();
    expect(await readColumns(area)).toEqual(USUAL_COLUMNS);
    area.items.set('ledgerColumns', ['what', 'nonsense']);
    expect(await readColumns(area)).toEqual(USUAL_COLUMNS);
  });
});

describe('a view', () => {
  it('is kept under its name, takes the place of one of that name, and is forgotten', async () => {
    const area = memoryArea();
    await keepView(area, view('Tháng này'));
    await keepView(area, view('Quá hạn'));
    const changed = { ...view('Tháng này'), route: { ...START, view: 'figures' as const } };
    await keepView(area, changed);
    expect(await readSavedViews(area)).toEqual([view('Quá hạn'), changed]);
    await forgetView(area, 'Quá hạn');
    expect(await readSavedViews(area)).toEqual([changed]);
  });

  it('that cannot be read leaves the others', async () => {
    const area = memoryArea();
    area.items.set(SAVED_VIEWS, [{ ...view('Hỏng'), columns: 'no' }, view('Tốt'), 7, { ...view('Thừa'), more: true }]);
    expect((await readSavedViews(area)).map(({ name }) => name)).toEqual(['Tốt']);
    area.items.set(SAVED_VIEWS, 'no list');
    expect(await readSavedViews(area)).toEqual([]);
  });

  it('is refused without a name, and where there are too many', async () => {
    const area = memoryArea();
    await expect(keepView(area, view(''))).rejects.toThrow();
    for (let index = 0; index < MOST_VIEWS; index += 1) await keepView(area, view(`Số ${index}`));
    await expect(keepView(area, view('Thừa'))).rejects.toThrow();
    expect(await readSavedViews(area)).toHaveLength(MOST_VIEWS);
  });
});
