import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  passes: unknown[];
}

/**
 * What is against the rules of accessibility below `selector`, one line a finding; empty where nothing is. Best practices count as
 * rules. Fails where there was nothing to examine.
 */
export async function findViolations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate((wanted) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<Result> } };
    return axe.run({ include: [wanted] });
  }, selector);
  if (passes.length === 0) throw new Error(`There is nothing to examine in ${selector} on ${page.url()}.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
