import { pluralize } from '../arabic/plurals.ts';
import type { Problem } from '../problems.ts';
import { deskCounted, deskLabels } from './labels.ts';

/** What `--fix` would mend, in words; empty when that is nothing. */
export function fixableText(problems: readonly Problem[]): string {
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;
  return fixable === 0
    ? ''
    : deskLabels.fixable.replace('{n}', pluralize(fixable, deskCounted.places, String));
}
