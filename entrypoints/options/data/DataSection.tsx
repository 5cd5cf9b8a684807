import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DataFigures } from '@/components/exchange/DataFigures';
import { EraseForm } from '@/components/exchange/EraseForm';
import { WorkProgress } from '@/components/exchange/WorkProgress';
import { Message } from '@/components/Message';
import { useTranslation } from '@/components/translation';
import { eraseEverything } from '@/lib/exchange/erase-everything';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { RestorePart } from './RestorePart';
import type { Said } from './said';
import { useBackup } from './use-backup';
import { useFigures } from './use-figures';
import { type RestoreState, useRestore } from './use-restore';

interface Props {
  database: Database;
  /** Called where settings may have changed. */
  onSettings(): void;
}

/** While a restore is in one of these, nothing else can be begun. */
const AT_WORK: readonly RestoreState['step'][] = ['reading', 'restoring', 'undoing'];

/** What is kept, how to bring it into safety and back, and how to be rid of it. */
export function DataSection({ database, onSettings }: Props) {
  const t = useTranslation();
  const [said, setSaid] = useState<Said>({});
  const [erasing, setErasing] = useState(false);
  const figures = useFigures(database);
  const backup = useBackup(database, setSaid, t);
  const restore = useRestore(database, setSaid, onSettings, t);
  const file = useRef<HTMLInputElement>(null);
  const isBusy = backup.running || AT_WORK.includes(restore.state.step);

  const erase = async () => {
    try {
      await eraseEverything(database, [browser.storage.local, browser.storage.session], new Date().toISOString());
      setErasing(false);
      restore.close();
      setSaid({ words: t('dataErased') });
      onSettings();
      const told = await ask('list.changed', {});
      if (!told.ok) setSaid({ failure: t('errorNotTold') });
    } catch (error) {
      reportError(error);
      setSaid({ failure: t(failureOf(error)) });
    }
  };

  return (
    <section class="form data">
      <h2>{t('dataTitle')}</h2>
      <p class="detail">{t('dataHint')}</p>
      {figures !== null && <DataFigures {...figures} />}
      <div class="line">
        <button type="button" class="primary" disabled={isBusy} onClick={backup.start}>
          {t('dataBackup')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => file.current?.click()}>
          {t('dataRestore')}
        </button>
        <button type="button" disabled={isBusy || erasing} onClick={() => setErasing(true)}>
          {t('dataErase')}
        </button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          setErasing(false);
          if (chosen !== undefined) restore.read(chosen);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {backup.running && <WorkProgress words={t('dataBackingUp')} done={null} onStop={backup.stop} />}
      <RestorePart work={restore} />
      {erasing && <EraseForm onErase={erase} onGiveUp={() => setErasing(false)} />}
      <Message words={said.words ?? null} onClose={() => setSaid({})} />
      <Message words={said.failure ?? null} failure onClose={() => setSaid({})} />
    </section>
  );
}
