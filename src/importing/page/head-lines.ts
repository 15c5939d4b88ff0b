import { countWords } from './blocks.ts';
import type { Claim, Claims } from './claims.ts';
import { dateLineOf } from './date-line.ts';
import { bareLine } from './furniture-words.ts';
import { kindOfLine } from './line-kind.ts';
import type { KnownWords } from './story.ts';

/** One line of a page as readers see it, or a picture between lines. */
interface Line {
  text: string;
  /** The address of a picture, and its alternative text. */
  image?: { src: string; alt: string };
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'HEAD',
  'NAV',
  'SELECT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'FORM',
]);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'EM',
  'FONT',
  'I',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
]);

/** How many lines above the text can be about it. */
const NEAR = 14;

/** All lines of a page, in order. */
function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push({ text });
    open = '';
  };
  const enter = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name)) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    if (name === 'IMG') {
      const [src, alt] = [element.getAttribute('src') ?? '', element.getAttribute('alt') ?? ''];
      lines.push({ text: '', image: { src, alt } });
    }
    for (const child of node.childNodes) enter(child);
    if (isBlock) close();
  };
  if (document.body as HTMLElement | null) enter(document.body);
  close();
  return lines;
}

/** What the lines above a text say of it, where the page's data say nothing. */
export interface HeadLines {
  title: Claim[];
  published: Claim[];
  section: Claim[];
  /** The last picture above the text, with the line below it. */
  image?: { src: string; alt: string; caption: string } | undefined;
}

/**
 * Looks at the lines above the text of a page of tables and nameless boxes, where Readability gives the text alone.
 * @param opening the first words of the text
 */
export function headLines(document: Document, opening: string, claims: Claims, known: KnownWords): HeadLines {
  const lines = linesOf(document);
  const start = bareLine(opening).slice(0, 60);
  const at = start === '' ? -1 : lines.findIndex(({ text }) => bareLine(text).includes(start));
  const near = lines.slice(Math.max(0, at - NEAR), Math.max(0, at));
  const wholeTitle = bareLine(document.querySelector('title')?.textContent ?? '');
  // The line above the text that the window's title says too is the headline, the longest when there are several.
  const headline = near
    .filter(({ text }) => countWords(text) >= 3 && wholeTitle.includes(bareLine(text)))
    .sort((a, b) => b.text.length - a.text.length)[0];
  const dated = near.findLast(
    ({ text }) => text !== '' && dateLineOf(text, known.timeZone)?.published !== undefined,
  );
  const filed = near.findLast(({ text }) => text !== '' && kindOfLine(text, known).kind === 'section');
  const pictured = near.findLastIndex(({ image }) => image !== undefined);
  const { image } = near[pictured] ?? {};
  const below = near[pictured + 1]?.text ?? '';
  const caption = below !== '' && below === near[pictured + 2]?.text ? below : '';
  const isHead = headline !== undefined && claims.title.every(({ place }) => place === 'text');
  const date = dated && dateLineOf(dated.text, known.timeZone)?.published;
  return {
    title: isHead ? [{ place: 'text', value: headline.text }] : [],
    published: date ? [{ place: 'text', value: date.text }] : [],
    section: filed ? [{ place: 'text', value: filed.text }] : [],
    image: image && headline ? { ...image, caption } : undefined,
  };
}
