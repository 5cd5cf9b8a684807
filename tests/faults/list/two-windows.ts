import { onScreen } from '../../e2e/on-screen';
import { until } from '../../e2e/until';
import type { Fault } from '../fault';
import { onFreshGround } from '../ground';
import { fillList } from '../prepare';

/** Two windows have one task open, and each changes something else in it: both changes stand, and so does the history of both. */
export const twoWindows: Fault = {
  name: 'two windows editing one task',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const [task] = await fillList(ground, 2);
      if (task === undefined) throw new Error('Nothing was saved.');
      const forms = await Promise.all(
        [0, 1].map(async () => {
          const popup = await ground.openPopup();
          await popup
            .getByRole('button', { name: onScreen('popupExpandRow') })
            .first()
            .click();
          return popup.getByRole('form').first();
        }),
      );
      const [first, second] = forms;
      if (first === undefined || second === undefined) throw new Error('The forms did not open.');
      await first.getByRole('textbox', { name: onScreen('formNote') }).fill('ghi ở cửa sổ thứ nhất');
      await second.getByRole('textbox', { name: onScreen('formProduct') }).fill('báo cáo ở cửa sổ thứ hai');
      await Promise.all(forms.map((form) => form.getByRole('button', { name: onScreen('formSave') }).click()));
      const edited = async () => {
        return (await ground.followUps()).filter(({ note, product }) => note !== '' || product !== '');
      };
      await until(async () => {
        const [row, ...others] = await edited();
        return others.length === 0 && row?.note === 'ghi ở cửa sổ thứ nhất' && row.product === 'báo cáo ở cửa sổ thứ hai';
      }, 'One window has written over what the other had changed.');
      const after = await ground.followUps();
      return { before: after.map(({ id, quote }) => ({ id, quote })), after };
    }),
};
