import type { Page } from 'playwright-core';
import { AXE } from './driver/axe-source';

interface Finding {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

interface Result {
  violations: Finding[];
  incomplete: Finding[];
  passes: Finding[];
}

/**
 * What is against the rules of accessibility below `selector`, one line a finding; empty where nothing is. Best practices count as
 * rules; `rule` names the only one to look at. Fails where there was nothing to examine.
 */
export async function findViolations(page: Page, selector: string, rule?: string): Promise<string[]> {
  const { violations, passes } = await examine(page, selector, rule);
  if (passes.length === 0) throw new Error(`There is nothing to examine in ${selector} on ${page.url()}.`);
  return violations.flatMap(linesOf);
}

/** Texts below `selector` that stand out too little from what is behind them, and those of which that cannot be told. */
export async function findPoorContrast(page: Page, selector: string): Promise<string[]> {
  const { violations, incomplete, passes } = await examine(page, selector, 'color-contrast');
  if (passes.length === 0) throw new Error(`No text was measured in ${selector}.`);
  return [...violations, ...incomplete].flatMap(linesOf);
}

/** Runs the rules, or the one that is named. */
async function examine(page: Page, selector: string, rule?: string): Promise<Result> {
  await page.evaluate(AXE);
  return page.evaluate(
    ([wanted, only]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<Result> } };
      return axe.run({ include: [wanted] }, only === undefined ? {} : { runOnly: [only] });
    },
    [selector, rule] as const,
  );
}

function linesOf({ id, help, nodes }: Finding): string[] {
  return nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary ?? ''}`);
}
