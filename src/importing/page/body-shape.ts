import { element, textOf } from '../html/tree.ts';
import { countWords, isParagraph, type Block } from './blocks.ts';
import type { Sifting } from './sifting.ts';

const BULLET = /^[-–—•●▪◦*·]\s+(?=\S)/u;

const heading = (block: Block): Block => ({
  ...block,
  shape: 'heading',
  node: element('h2', {}, [{ type: 'text', value: block.text }]),
});

/** Lines that begin with a bullet, two or more in a row, are a list. */
function gatherLists(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    let end = at;
    while (BULLET.test(blocks[end]?.text ?? '')) end += 1;
    const block = blocks[at];
    const items = blocks.slice(at, end).map(({ text }) => text.replace(BULLET, ''));
    // Dashes before questions and answers are no bullets.
    if (items.length >= 2 && !items.some((item) => item.endsWith('؟'))) {
      const node = element(
        'ul',
        {},
        items.map((value) => element('li', {}, [{ type: 'text', value }])),
      );
      made.push({ text: textOf(node), node, shape: 'list', linked: false });
      at = end;
    } else {
      if (block) made.push(block);
      at += 1;
    }
  }
  return made;
}

/** Gives a pasted body its lists, and subheadings where a short line stands between two paragraphs. */
export function shapeBody(sifting: Sifting): void {
  const blocks = gatherLists(sifting.blocks);
  const isLong = (block: Block | undefined) => block !== undefined && isParagraph(block);
  sifting.blocks = blocks.map((block, at) => {
    const isBetween = isLong(blocks[at - 1]) && isLong(blocks[at + 1]);
    const isShort =
      block.shape === 'words' && countWords(block.text) <= 9 && !/[.؟!:،…"»]$/u.test(block.text);
    if (!isBetween || !isShort || BULLET.test(block.text)) return block;
    sifting.tell('heading-guessed', block.text);
    return heading(block);
  });
}
