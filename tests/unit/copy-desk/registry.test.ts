import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_PAGE, rulesPage } from '../../../src/cli/rules-page.ts';
import { checkFile } from '../../../src/copy-desk/check-file.ts';
import { fixFile } from '../../../src/copy-desk/fix.ts';
import { FILE_RULES, RULES, TEXT_RULES } from '../../../src/copy-desk/registry.ts';
import { RULE_IDS } from '../../../src/copy-desk/rule-ids.ts';
import { fileOf, STYLE } from './finding.ts';

/** The file in which a rule's example stands. */
function exampleFile(id: string, example: string): string {
  if (id === 'long-title') return fileOf('نص.', `title: ${example}`);
  if (id === 'long-summary') return fileOf('نص.', `title: خبر\nsummary: ${example}`);
  return fileOf(example);
}

const style = { ...STYLE, digits: 'latin' as const };
const styleFor = (id: string) => (id === 'house-digits' ? style : STYLE);

describe('the rules of the copy desk', () => {
  it('are those whose names site.yaml knows, each once', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  it('are documented: run `npm run rules` after a change', () => {
    expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
  });

  describe.each([...TEXT_RULES, ...FILE_RULES].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('finds its wrong example, and nothing in its right one', () => {
      const rulesIn = (text: string) => checkFile(exampleFile(id, text), styleFor(id)).map((one) => one.rule);
      expect(rulesIn(rule.wrong)).toContain(id);
      expect(rulesIn(rule.right)).not.toContain(id);
    });

    it('mends its example to the right one, or leaves it alone', () => {
      const { text } = fixFile(exampleFile(id, rule.wrong), styleFor(id));
      expect(text).toBe(exampleFile(id, rule.fixes ? rule.right : rule.wrong));
    });
  });
});
