import { LIMITS, type Part } from './backup';
import type { Words } from './words';

/** What is wrong with a file that was to be a backup. Rows are counted from 1, `field` is the way to a value within the row. */
export type Problem =
  | { kind: 'tooLarge' | 'notText' | 'truncated' | 'notJson' | 'tooDeep' | 'notBackup' | 'checksum' }
  | { kind: 'newer'; version: number }
  | { kind: 'unknownPart'; field: string }
  | { kind: 'wrongPart'; field: string }
  | { kind: 'tooMany'; part: Part; count: number }
  | { kind: 'unknownField' | 'wrongValue'; part: Part; row: number; field: string }
  | { kind: 'twice'; part: Part; row: number };

const PART_WORDS = { documents: 'backupDocuments', followUps: 'backupFollowUps', steps: 'backupSteps' } as const;

const WHOLE_FILE = {
  tooLarge: 'backupTooLarge',
  notText: 'backupNotText',
  truncated: 'backupTruncated',
  notJson: 'backupNotJson',
  tooDeep: 'backupTooDeep',
  notBackup: 'backupNotBackup',
  checksum: 'backupChecksum',
} as const;

/** What is wrong, and where, as a sentence. */
export function problemWords(problem: Problem, t: Words): string {
  switch (problem.kind) {
    case 'newer':
      return t('backupNewer', String(problem.version));
    case 'unknownPart':
      return t('backupUnknownPart', problem.field);
    case 'wrongPart':
      return t('backupWrongPart', problem.field);
    case 'tooMany':
      return t('backupTooMany', t(PART_WORDS[problem.part]), number(problem.count), number(LIMITS.rows[problem.part]));
    case 'unknownField':
      return t('backupUnknownField', t(PART_WORDS[problem.part]), number(problem.row), problem.field);
    case 'wrongValue':
      return t('backupWrongValue', t(PART_WORDS[problem.part]), number(problem.row), problem.field);
    case 'twice':
      return t('backupTwice', t(PART_WORDS[problem.part]), number(problem.row));
    default:
      return t(WHOLE_FILE[problem.kind], String(problem.kind === 'tooLarge' ? LIMITS.bytes / 1024 / 1024 : LIMITS.depth));
  }
}

function number(count: number): string {
  return new Intl.NumberFormat('vi').format(count);
}
