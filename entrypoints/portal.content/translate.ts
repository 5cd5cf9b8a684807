import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '@/components/translation';

/** Texts that may be needed for the first time after the extension was updated or turned off, when none can be fetched any more. */
const NEEDED_LATER: MessageKey[] = [
  'errorReload',
  'errorNoAnswer',
  'panelDismiss',
  'panelRegion',
  'panelCollapse',
  'panelNoNumber',
  'panelIssued',
  'panelTasks',
  'panelAssignees',
  'panelCollaborators',
  'panelNoAssignee',
  'panelNoDeadline',
  'panelShow',
  'panelSave',
  'panelSaved',
  'panelSaveItem',
  'panelUnsaveItem',
  'panelUnsaveDoneItem',
  'panelSaveAll',
  'panelAllSaved',
  'panelSaveMine',
  'panelMineAlone',
  'panelNoneMine',
  'panelOwnTask',
  'panelPillMine',
  'concernMine',
  'concernWith',
  'concernMaybe',
  'concernMaybeWith',
  'panelDone',
  'deadlineLeft',
  'deadlineToday',
  'deadlineOverdue',
  'deadlineRecurring',
  'deadlineTime',
  'deadlineToConfirm',
];
const SLOTS = ['$1', '$2', '$3', '$4'];

/** The texts given, or those of the browser's language where none are. */
export function translatorOf(given: Readonly<Record<string, string>> | null): Translate {
  if (given === null) return translator();
  return (key, ...substitutions) => fill(given[key] ?? key, substitutions);
}

function fill(text: string, substitutions: readonly string[]): string {
  return text.replace(/\$(\d)/g, (slot, number) => substitutions[Number(number) - 1] ?? slot);
}

/**
 * The texts of the catalogue for a page. They are kept once fetched: a page may outlive its extension, and must then still be able to
 * say that it is to be loaded anew.
 */
function translator(): Translate {
  const catalogue: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  const texts = new Map<MessageKey, string>(NEEDED_LATER.map((key) => [key, catalogue.getMessage(key, SLOTS)]));
  const textFor = (key: MessageKey): string => {
    const known = texts.get(key);
    if (known) return known;
    try {
      const text = catalogue.getMessage(key, SLOTS) || key;
      if (text !== key) texts.set(key, text);
      return text;
    } catch {
      return texts.get('errorReload') ?? key;
    }
  };
  return (key, ...substitutions) => fill(textFor(key), substitutions);
}
