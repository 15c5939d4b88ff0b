import { RULE_IDS } from './rule-ids.ts';

/** `<!-- nashra-allow: tatweel, spelling -->` in Markdown, `# nashra-allow: tatweel` in the front matter. */
const COMMENT = /(?:<!--|(?<=^|\s)#)[ \t]*nashra-allow:?[ \t]*([\w,، \t-]*?)[ \t]*(?:-->|$)/gu;

/** What the comments of a file allow. */
export interface Allowed {
  /** Names of rules by the line on which they say nothing, from 1. */
  lines: ReadonlyMap<number, ReadonlySet<string>>;
  /** Names in comments that are those of no rule, and whole comments that name none, with their lines. */
  unknown: readonly { name: string; line: number; start: number }[];
}

/** Reads the comments: one with a line of its own is about the next line, any other about its own. */
export function readAllowed(source: string): Allowed {
  const lines = new Map<number, Set<string>>();
  const unknown: { name: string; line: number; start: number }[] = [];
  if (!source.includes('nashra-allow')) return { lines, unknown };
  let start = 0;
  for (const [index, text] of source.split('\n').entries()) {
    for (const { 0: comment, 1: list = '', index: at } of text.matchAll(COMMENT)) {
      const line = text.trim() === comment.trim() ? index + 2 : index + 1;
      const names = list.split(/[\s,،]+/u).filter((name) => name !== '');
      const allowed = lines.get(line) ?? new Set<string>();
      lines.set(line, allowed);
      // A comment that allows nothing would be obeyed by nobody, and its author would wonder.
      if (names.length === 0) unknown.push({ name: comment.trim(), line: index + 1, start: start + at });
      for (const name of names) {
        allowed.add(name);
        if (!(RULE_IDS as readonly string[]).includes(name))
          unknown.push({ name, line: index + 1, start: start + at });
      }
    }
    start += text.length + 1;
  }
  return { lines, unknown };
}
