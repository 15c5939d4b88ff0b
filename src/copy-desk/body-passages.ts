import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/render.ts';
import { align } from './alignment.ts';
import { OBJECT, Passage, type PassageKind, type Segment } from './passage.ts';

/** Blocks whose children are running text. */
const BLOCKS: Readonly<Partial<Record<Nodes['type'], PassageKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  leafDirective: 'caption',
};

/** Elements whose text is no prose: from an opening tag to the closing one. */
const CODE_TAG = /^<(\/?)(code|kbd|samp|pre|var|math|script|style|svg)\b/iu;

/** The offsets of a node in the file. */
function rangeOf(node: Nodes, from: number): [number, number] {
  return [from + (node.position?.start.offset ?? 0), from + (node.position?.end.offset ?? 0)];
}

/** Reads the blocks of one body. */
class BodyReader {
  readonly passages: Passage[] = [];
  readonly #source: string;
  readonly #from: number;
  #text = '';
  #segments: Segment[] = [];
  #inCode = 0;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#from = from;
  }

  #push(text: string, node: Nodes): void {
    const [source, end] = rangeOf(node, this.#from);
    this.#segments.push({ at: this.#text.length, length: text.length, source, sourceLength: end - source });
    this.#text += text;
  }

  #inline(node: PhrasingContent): void {
    if (node.type === 'html') {
      const tag = CODE_TAG.exec(node.value);
      if (tag) this.#inCode += tag[1] === '/' ? -1 : 1;
      if (tag && tag[1] !== '/') this.#push(OBJECT, node);
    } else if (this.#inCode > 0 || node.type === 'footnoteReference') return;
    else if (node.type === 'text') {
      const segments = align(
        node.value,
        this.#source,
        rangeOf(node, this.#from),
        'markdown',
        this.#text.length,
      );
      if (segments) {
        this.#segments.push(...segments);
        this.#text += node.value;
      } else this.#push(OBJECT, node);
    } else if (node.type === 'break') this.#push('\n', node);
    else if (node.type === 'image') {
      this.#picture(node.alt ?? '', 'alt', node);
      this.#picture(node.title ?? '', 'caption', node);
      this.#push(OBJECT, node);
    } else if (
      node.type === 'link' &&
      /^(?:mailto:|https?:\/\/)?\S*$/u.test(toString(node)) &&
      node.url.endsWith(toString(node))
    )
      this.#push(OBJECT, node);
    else if ('children' in node) for (const child of node.children) this.#inline(child);
    else this.#push(OBJECT, node);
  }

  /** The words of a picture, where the file says them sign by sign; that it has no description is told too. */
  #picture(words: string, kind: 'alt' | 'caption', node: Nodes): void {
    const [start, end] = rangeOf(node, this.#from);
    if (words === '' && kind === 'alt')
      this.passages.push(
        new Passage(kind, undefined, '', [{ at: 0, length: 0, source: start, sourceLength: end - start }]),
      );
    const written = this.#source.slice(start, end);
    const at = kind === 'alt' ? written.indexOf(`![${words}]`) + 2 : written.lastIndexOf(words);
    if (words === '' || at < 2) return;
    const segment = { at: 0, length: words.length, source: start + at, sourceLength: words.length };
    this.passages.push(new Passage(kind, undefined, words, [segment]));
  }

  read(node: Nodes): void {
    const kind = BLOCKS[node.type];
    if (kind === undefined) {
      if ('children' in node) for (const child of (node as Parent).children) this.read(child);
      return;
    }
    this.#text = '';
    this.#segments = [];
    this.#inCode = 0;
    for (const child of (node as Parent).children) this.#inline(child as PhrasingContent);
    if (this.#text !== '') this.passages.push(new Passage(kind, undefined, this.#text, this.#segments));
  }
}

/**
 * The prose of a body, as the renderer's own parser reads it.
 * @param source the file's text
 * @param from where the body begins
 */
export function bodyPassages(source: string, from: number): Passage[] {
  // The parser drops a byte order mark without counting it.
  if (source.startsWith('\uFEFF', from)) return bodyPassages(source, from + 1);
  const reader = new BodyReader(source, from);
  reader.read(parseMarkdown(source.slice(from)));
  return reader.passages;
}
