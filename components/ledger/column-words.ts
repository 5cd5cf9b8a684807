import type { MessageKey } from '@/components/translation';
import type { Column } from '@/lib/ledger/columns';

/** What each column is called, as on the forms that offices fill in. */
export const COLUMN_WORDS: Record<Column, MessageKey> = {
  what: 'ledgerColumnWhat',
  status: 'ledgerColumnStatus',
  due: 'formDue',
  assignee: 'formAssignee',
  collaborators: 'ledgerColumnCollaborators',
  number: 'ledgerColumnNumber',
  issuedOn: 'ledgerColumnIssuedOn',
  issuer: 'ledgerColumnIssuer',
  product: 'formProduct',
  priority: 'formPriority',
  tags: 'ledgerColumnTags',
  note: 'formNote',
  finishedOn: 'historyFinishedOn',
  savedAt: 'ledgerColumnSavedAt',
};
