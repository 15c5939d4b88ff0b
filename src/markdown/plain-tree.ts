import type { Paragraph, Root } from 'mdast';
import type { Point } from 'unist';

/**
 * Most stories are paragraphs of plain text. Their tree is told without a parser, which takes most of the time of a
 * rendering: ours, since no parser has a short way for them. A test holds the trees against the parser's own.
 */

/** Signs that can mean something in Markdown wherever they stand; and addresses, which GFM makes links of. */
const MARKED = /[\\`*_[\]<>|~\t\r\0\uFEFF]|&[#a-z]|[\w.+-]@|:\/\/|www\.|:{2}/iu;

/** A line that may be something else than a paragraph's: a list, a rule, a heading, code, the second row of a table. */
const LINE_START = /^ *(?:[#=+:-]|\d{1,9}[.)])|^ {4}|^ +$/mu;

/** A line's end that is more than one space: a break, which the parser knows. */
const LINE_END = / {2}$/mu;

/** A backslash and the sign that it makes mean nothing (CommonMark 0.31.2, 2.4). */
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;

/** Addresses that GFM makes links of even where a sign of theirs is escaped. */
const ADDRESS = /[\w.+-]@|:\/\/|www\./iu;

/** The tree of a body that is nothing but paragraphs of plain text; undefined where a parser must say what it is. */
export function plainTree(markdown: string): Root | undefined {
  const isEscaped = markdown.includes('\\');
  // Two letters for two signs, so that no line begins or ends elsewhere.
  const bare = isEscaped ? markdown.replace(ESCAPE, 'aa') : markdown;
  if (MARKED.test(bare) || LINE_START.test(bare) || LINE_END.test(bare)) return undefined;
  if (isEscaped && ADDRESS.test(markdown.replace(ESCAPE, '$1'))) return undefined;

  const children: Paragraph[] = [];
  const lines = markdown.split('\n');
  let offset = 0;
  let open: { start: Point; textEnd: Point; end: Point; lines: string[] } | undefined;
  const close = () => {
    if (!open) return;
    const { start, textEnd, end } = open;
    const value = open.lines.join('\n').replace(ESCAPE, '$1');
    children.push({
      type: 'paragraph',
      children: [{ type: 'text', value, position: { start, end: textEnd } }],
      position: { start, end },
    });
    open = undefined;
  };
  for (const [index, whole] of lines.entries()) {
    const line = index + 1;
    const text = whole.replace(/^ +/u, '');
    const before = whole.length - text.length;
    const kept = text.endsWith(' ') ? text.slice(0, -1) : text;
    if (kept === '') close();
    else {
      const point = (column: number): Point => ({ line, column: column + 1, offset: offset + column });
      open ??= { start: point(before), textEnd: point(0), end: point(0), lines: [] };
      open.lines.push(kept);
      open.textEnd = point(before + kept.length);
      open.end = point(whole.length);
    }
    offset += whole.length + 1;
  }
  close();
  const last = lines.at(-1) ?? '';
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: last.length + 1, offset: markdown.length },
    },
  };
}
