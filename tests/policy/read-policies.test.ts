import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_NAMES, readPolicies } from '@/lib/policy/read-policies';

const laidDown = (items: Record<string, unknown>) => ({ get: async (name: string) => ({ [name]: items[name] }) });
const NONE = { portals: [], units: [], forbidSecret: false };

it('reads what is laid down', async () => {
  const policies = { portals: ['congbao.tinh-mau.gov.vn'], units: ['Sở Nội vụ'], forbidSecret: true };
  expect(await readPolicies(laidDown(policies))).toEqual(policies);
});

it('takes what is not laid down, or makes no sense, as no policy', async () => {
  expect(await readPolicies(laidDown({}))).toEqual(NONE);
  expect(await readPolicies(laidDown({ portals: 'tất cả', units: [7], forbidSecret: 'có' }))).toEqual(NONE);
});

it('tells a machine without policies (Firefox) from one whose policies cannot be read', async () => {
  const failing = (words: string) => ({ get: () => Promise.reject(new Error(words)) });
  expect(await readPolicies(failing('Managed storage manifest not found'))).toEqual(NONE);
  await expect(readPolicies(failing('Access denied'))).rejects.toThrow('Access denied');
});

it('names the same policies as the schema that browsers read', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object };
  expect(Object.keys(schema.properties)).toEqual([...POLICY_NAMES]);
});
