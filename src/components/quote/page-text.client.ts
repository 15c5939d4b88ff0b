import type { Place } from './text-fragment.ts';

/** A page's text, and where a selection lies in it. */
export interface SelectedText {
  /** Texts of the blocks a reader sees, in order, with single spaces. */
  blocks: string[];
  start: Place;
  end: Place;
}

/** The nearest element around a node that is laid out as a block: no term of a link reaches beyond it. */
function blockAround(node: Node, known: Map<Element, Element>): Element {
  const parent = node.parentElement ?? document.body;
  let block = known.get(parent);
  if (!block) {
    block =
      getComputedStyle(parent).display === 'inline' && parent.parentElement
        ? blockAround(parent, known)
        : parent;
    known.set(parent, block);
  }
  return block;
}

/** The page's text as a browser searches it, and the place of a selection; undefined when no text is selected. */
export function selectedText(range: Range): SelectedText | undefined {
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT;
      const seen = (node as Element).checkVisibility({ visibilityProperty: true });
      return seen ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    },
  );
  const known = new Map<Element, Element>();
  const blocks: string[] = [];
  let current: Element | undefined;
  let text = '';
  let start: Place | undefined;
  let end: Place | undefined;
  const add = (piece: string) => {
    text = `${text}${piece}`.replace(/\s+/gu, ' ').trimStart();
    return { block: blocks.length, offset: text.length };
  };
  const close = () => {
    if (text !== '') blocks.push(text);
    text = '';
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      close();
      continue;
    }
    const block = blockAround(node, known);
    if (block !== current) close();
    current = block;
    const { data } = node;
    if (!range.intersectsNode(node)) {
      add(data);
      continue;
    }
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    const first = add(data.slice(0, from));
    start ??= first;
    end = add(data.slice(from, to));
    add(data.slice(to));
  }
  close();
  return start && end ? { blocks, start, end } : undefined;
}
