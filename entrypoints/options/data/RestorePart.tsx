import { ProblemList } from '@/components/exchange/ProblemList';
import { RestorePreview } from '@/components/exchange/RestorePreview';
import { WorkProgress } from '@/components/exchange/WorkProgress';
import { useTranslation } from '@/components/translation';
import { UndoBar } from '@/components/UndoBar';
import type { RestoreWork } from './use-restore';

/** What a restore has come to: how far it is, what is wrong with the file, what it would do, what it did. */
export function RestorePart({ work }: { work: RestoreWork }) {
  const t = useTranslation();
  const { state } = work;
  const done = state.step === 'done' ? state.plan : null;
  return (
    <>
      {state.step === 'reading' && <WorkProgress words={t('dataReading')} done={state.done} onStop={work.stop} />}
      {state.step === 'restoring' && <WorkProgress words={t('dataRestoring')} done={state.done} onStop={work.stop} />}
      {state.step === 'undoing' && <WorkProgress words={t('dataUndoing')} done={null} onStop={null} />}
      <div role="alert">{state.step === 'refused' && <ProblemList problems={state.problems} onClose={work.close} />}</div>
      {state.step === 'preview' && (
        <RestorePreview
          savedAt={state.backup.savedAt}
          count={state.backup.followUps.length}
          plan={state.plan}
          onMode={work.choose}
          onRestore={work.restore}
          onGiveUp={work.close}
        />
      )}
      <UndoBar
        change={
          done && {
            id: done.list.until,
            words: t('dataRestored', ...[done.added, done.changed, done.dropped].map(({ length }) => String(length))),
          }
        }
        undone={false}
        onUndo={work.undo}
        onClose={work.close}
      />
    </>
  );
}
