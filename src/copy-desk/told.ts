import type { Problem } from '../problems.ts';
import type { StyleSettings } from '../site-schema.ts';
import type { Finding } from './check-file.ts';
import { levelOf, ruleOf } from './registry.ts';

/** A sentence of a rule with its words put in. */
function filled(sentence: string, words: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/gu, (_all, index: string) => words[Number(index)] ?? '');
}

/** A finding as its author is told of it; undefined where the newsroom has switched its rule off. */
export function problemOf(
  file: string,
  finding: Omit<Finding, 'line' | 'column'> & { line?: number | undefined; column?: number | undefined },
  style: StyleSettings,
): Problem | undefined {
  const { rule, line, column, field, words, edits, weight } = finding;
  const severity = levelOf(rule, style, weight);
  if (severity === 'off') return undefined;
  const { message, remedy } = ruleOf(rule);
  return {
    severity,
    file,
    line,
    column,
    rule,
    field,
    message: filled(message, words),
    remedy: filled(remedy, words),
    ...(edits && { fix: [...edits] }),
  };
}
