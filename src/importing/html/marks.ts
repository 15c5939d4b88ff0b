import type { Emphasis, Strong } from 'mdast';
import type { Handle, Info, State } from 'mdast-util-to-markdown';

const ARABIC = /\p{Script=Arabic}|\u0640|[\u064B-\u065F\u0670]/u;

/**
 * CommonMark's class of a character (1 white space or an end, 2 punctuation, undefined other) as our own parser sees it:
 * punctuation with an Arabic letter on the other side of the run counts as a letter (src/markdown/arabic-emphasis.ts).
 */
function classOf(character: string | undefined, across: string | undefined): 1 | 2 | undefined {
  if (character === undefined || /\s/u.test(character)) return 1;
  if (!/[\p{P}\p{S}]/u.test(character)) return undefined;
  return across !== undefined && ARABIC.test(across) ? undefined : 2;
}

/** Whether a run of asterisks between two characters begins emphasis. */
function opens(before: string | undefined, first: string | undefined): boolean {
  const after = classOf(first, before);
  return after === undefined || (after === 2 && classOf(before, first) !== undefined);
}

/** Whether it ends it: the same, seen from the other side. */
function closes(last: string | undefined, after: string | undefined): boolean {
  return opens(after, last);
}

/**
 * Writes emphasis with asterisks where our parser reads them as such, else as HTML. The library's own way
 * (`**قال:**&#x625;ن`) knows only CommonMark's rule, and would spoil words for it.
 */
function marked(node: Emphasis | Strong, marks: string, tag: string, state: State, info: Info): string {
  const exit = state.enter(node.type);
  const write = (before: string, after: string) =>
    state.containerPhrasing(node, {
      ...info,
      before,
      after,
    });
  const inner = write(marks, marks);
  const [first, last] = [/^./su.exec(inner)?.[0], /.$/su.exec(inner)?.[0]];
  const before = /.$/su.exec(info.before)?.[0];
  const after = /^./su.exec(info.after)?.[0];
  const crowded = [before, first, last, after].some((character) => character === '*' || character === '_');
  const fits = !crowded && opens(before, first) && closes(last, after);
  const value = fits ? marks + inner + marks : `<${tag}>${write('>', '<')}</${tag}>`;
  exit();
  return value;
}

/** Handles `strong` nodes of the tree. */
export const strong: Handle = (node: Strong, _parent, state, info) =>
  marked(node, '**', 'strong', state, info);

/** Handles `emphasis` nodes of the tree. */
export const emphasis: Handle = (node: Emphasis, _parent, state, info) =>
  marked(node, '*', 'em', state, info);
