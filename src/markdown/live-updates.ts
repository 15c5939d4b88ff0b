import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { formatDate, formatTime } from '../arabic/dates.ts';
import { isoInZone } from '../clock.ts';
import { complain, renderingOf, type Rendering } from './context.ts';
import { readLiveHeading, type LiveCoverage } from './live-time.ts';
import { plainText } from './plain-text.ts';

/** An update of live coverage, as structured data and checks know it. */
export interface LiveUpdate {
  /** Its anchor, made from its time: a better headline leaves links to it alive. */
  id: string;
  /** Its moment, milliseconds UTC. */
  atMs: number;
  /** Its headline; empty where it is a time alone. */
  headline: string;
  /** Its words, blocks on lines of their own. */
  text: string;
  /** Its line in the file. */
  line?: number | undefined;
}

/** The day of a moment as in {@link LiveCoverage.day}. */
export function liveDay(epochMs: number, timeZone: string): string {
  return isoInZone(epochMs, timeZone).slice(0, 10);
}

/** A moment as readers see it: of another day than that of publication with its date. */
function shownMoment(atMs: number, { day, style }: LiveCoverage): string {
  const time = formatTime(atMs, style);
  return liveDay(atMs, style.timeZone) === day ? time : `${formatDate(atMs, style)}، ${time}`;
}

/** An anchor for a moment: `u-20220919-1430`, with a number where there is one already. */
function anchorOf(atMs: number, timeZone: string, taken: ReadonlySet<string>): string {
  const first = `u-${isoInZone(atMs, timeZone).slice(0, 16).replace(/[-:]/gu, '').replace('T', '-')}`;
  let id = first;
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
  return id;
}

/**
 * rehype plugin, after the sanitiser and before headings get their ids: in live coverage a heading of the second level
 * that begins with a time begins an update. It gets an anchor, and its time a `<time>` that links to it.
 */
export function rehypeLive() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const { live } = rendering;
    if (!live) return;
    const taken = new Set<string>();
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'h2') continue;
      const line = node.position?.start.line;
      const [first, ...others] = node.children;
      const isText = first?.type === 'text';
      const read = readLiveHeading(isText ? first.value : toText(node), live);
      if (!read) continue;
      if ('message' in read) {
        complain(rendering, 'error', line, read.message, read.remedy);
        continue;
      }
      if (!isText) {
        const remedy = 'اكتب الوقت في أول السطر بلا نجوم ولا رابط: ## 14:30 | العنوان';
        complain(rendering, 'error', line, 'وقت التحديث منسّق، فلا يُقرأ وقتا.', remedy);
        continue;
      }
      const id = anchorOf(read.atMs, live.style.timeZone, taken);
      taken.add(id);
      const dateTime = isoInZone(read.atMs, live.style.timeZone);
      const time = h('a', { href: `#${id}` }, [h('time', { dateTime }, shownMoment(read.atMs, live))]);
      Object.assign(node.properties, { id, className: ['update'] });
      const rest =
        read.rest === '' && others.length === 0 ? [] : [{ type: 'text' as const, value: ` ${read.rest}` }];
      node.children = [time, ...rest, ...others];
      rendering.updates.push({ node, atMs: read.atMs });
    }
  };
}

/** Whether a node ends the update before it: the next heading of its level, or the footnotes. */
function isEnd(node: Root['children'][number]): boolean {
  return node.type === 'element' && (node.tagName === 'h2' || 'dataFootnotes' in node.properties);
}

/** The updates of a rendered body, in its order; undefined where it has none. */
export function updatesIn(tree: Root, { updates, bodyLine }: Rendering): LiveUpdate[] | undefined {
  if (updates.length === 0) return undefined;
  return updates.map(({ node, atMs }) => {
    const from = tree.children.indexOf(node) + 1;
    const length = tree.children.slice(from).findIndex(isEnd);
    const children = tree.children.slice(from, length < 0 ? undefined : from + length);
    const headline = plainText({ type: 'root', children: node.children.slice(1) }).trim();
    const line = node.position?.start.line;
    return {
      id: String(node.properties.id),
      atMs,
      headline,
      text: plainText({ type: 'root', children }),
      line: line === undefined ? undefined : bodyLine + line - 1,
    };
  });
}

/** A heading that begins an update, until its words are known. */
export interface LiveHeadingNode {
  /** The heading. */
  node: Element;
  /** Its moment, milliseconds UTC. */
  atMs: number;
}
