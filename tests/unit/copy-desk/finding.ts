import { checkFile, type Finding } from '../../../src/copy-desk/check-file.ts';
import { withEdits } from '../../../src/copy-desk/fix.ts';
import type { RuleId } from '../../../src/copy-desk/rule-ids.ts';
import { siteSchema, type StyleSettings } from '../../../src/site-schema.ts';

/** The house style that a newsroom has without saying anything. */
export const STYLE: StyleSettings = siteSchema.shape.style.parse({});

/** An article's file with a body, and fields beside those that it must have. */
export function fileOf(body: string, fields = 'title: خبر'): string {
  return `---\n${fields}\ndate: 2022-09-19\nsection: science\n---\n\n${body}\n`;
}

/** What one rule finds in a body. */
export function findingsOf(rule: RuleId, body: string, style: StyleSettings = STYLE): Finding[] {
  return checkFile(fileOf(body), style).filter((finding) => finding.rule === rule);
}

/** A body with what one rule mends mended. */
export function mendedBy(rule: RuleId, body: string, style: StyleSettings = STYLE): string {
  const source = fileOf(body);
  const edits = findingsOf(rule, body, style).flatMap((finding) => (finding.edits ? [finding.edits] : []));
  return withEdits(source, edits).slice(fileOf('').length - 1, -1);
}
