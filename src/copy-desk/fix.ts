import type { Node, Parent } from 'unist';
import { parseMarkdown } from '../markdown/render.ts';
import type { StyleSettings } from '../site-schema.ts';
import { checkFile, partsOf, passagesOf, type Finding } from './check-file.ts';
import type { Edit } from './rule.ts';

/** One fix may make room for the next; this many rounds end all that can end. */
const ROUNDS = 8;

/** Text with edits made; where two meet, the later one waits for the next round. */
export function withEdits(source: string, groups: readonly (readonly Edit[])[]): string {
  const taken: Edit[] = [];
  const overlaps = (one: Edit) => taken.some((other) => one.start <= other.end && other.start <= one.end);
  for (const group of groups) if (!group.some(overlaps)) taken.push(...group);
  let text = source;
  for (const { start, end, text: by } of taken.sort((a, b) => b.start - a.start || b.end - a.end))
    text = text.slice(0, start) + by + text.slice(end);
  return text;
}

/** The shape of a file: what its passages are, and its Markdown's tree without the words. */
function shapeOf(source: string): string {
  const parts = partsOf(source);
  const shape = (node: Node): unknown => {
    if (node.type === 'text') return 'text';
    const { children } = node as Partial<Parent>;
    // Words and their places change; code, addresses and everything else must not.
    const apart = ['position', 'children', 'alt', 'title'];
    return [Object.entries(node).filter(([name]) => !apart.includes(name)), children?.map(shape)];
  };
  const tree = parts && shape(parseMarkdown(source.slice(parts.body)));
  return JSON.stringify([passagesOf(source).map(({ kind, field }) => [kind, field]), tree]);
}

/** Whether a mended file is read as the same file with other words: no list, heading or field came or went. */
function isSameShape(before: string, after: string): boolean {
  return shapeOf(before) === shapeOf(after);
}

/** The safe fixes among findings. */
function fixesOf(findings: readonly Finding[]): (readonly Edit[])[] {
  return findings.flatMap(({ edits }) => (edits ? [edits] : []));
}

/**
 * Mends all that can be mended without an author. Everything else stays byte for byte; a fix after which the file would
 * be read as something else (`5 .` at a line's beginning would become a list) is left out.
 * @returns the mended text, and how many findings were mended
 */
export function fixFile(source: string, style: StyleSettings): { text: string; fixed: number } {
  let text = source;
  let fixed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = fixesOf(checkFile(text, style));
    if (fixes.length === 0) break;
    let next = withEdits(text, fixes);
    if (!isSameShape(text, next)) {
      const kept: (readonly Edit[])[] = [];
      for (const edits of fixes) if (isSameShape(text, withEdits(text, [...kept, edits]))) kept.push(edits);
      next = withEdits(text, kept);
    }
    if (next === text) break;
    fixed += Math.max(0, fixes.length - fixesOf(checkFile(next, style)).length);
    text = next;
  }
  return { text, fixed };
}
