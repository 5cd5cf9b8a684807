import { browser } from 'wxt/browser';
import { useSetting } from '@/entrypoints/list/use-setting';
import { forgetView, keepView, readSavedViews, SAVED_VIEWS, type SavedView } from '@/lib/ledger/saved-views';

/** The views that are kept, and how to keep and forget one; `onFailure` is called where that cannot be. */
export interface SavedViews {
  views: readonly SavedView[];
  keep(view: SavedView): void;
  forget(name: string): void;
}

const NONE: SavedView[] = [];

/** The views of the ledger that are kept under names, also after they were changed in another tab. */
export function useSavedViews(onFailure: () => void): SavedViews {
  const views = useSetting(SAVED_VIEWS, readSavedViews, NONE) ?? NONE;
  const fail = (error: unknown) => {
    reportError(error);
    onFailure();
  };
  return {
    views,
    keep: (view) => {
      keepView(browser.storage.local, view).catch(fail);
    },
    forget: (name) => {
      forgetView(browser.storage.local, name).catch(fail);
    },
  };
}
