import { expect, it } from 'vitest';
import { concernWords } from '@/components/concern-words';
import { translate } from './translate';

it.each([
  ['assignee', true, 'group-member', 'Việc của đơn vị tôi'],
  ['collaborator', true, 'same-name', 'Đơn vị tôi phối hợp'],
  ['assignee', false, 'no-assignee', 'Có thể liên quan: chưa rõ cơ quan chủ trì'],
  ['collaborator', false, 'wider-group', 'Có thể phối hợp: giao chung cho nhiều đơn vị'],
] as const)('says of %s, certain: %s, %s: %s', (role, certain, reason, words) => {
  expect(concernWords({ role, certain, reason }, translate)).toBe(words);
});
