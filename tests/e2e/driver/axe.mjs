// Runs axe with every rule it has: best practices, experimental ones and AAA included.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that are off, each with its reason. We aim at none. */
export const RULES_OFF = {};

/** All violations on the page as it is now: rule, what it means, and the elements. */
export async function runAxe(page) {
  // DevTools evaluates the text, so that the page's own policy against inline scripts stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (off) => {
    const rules = Object.fromEntries(
      globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]),
    );
    const { violations } = await globalThis.axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} | ${failureSummary}`),
    }));
  }, Object.keys(RULES_OFF));
}
