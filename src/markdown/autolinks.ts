import type { Link, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';

/** Characters that end a bare address: Arabic punctuation and quotes, which GFM takes for part of it. */
const ENDS_ADDRESS = /[،؛؟«»“”…]/u;

/** Whether a link was made from a bare address rather than written as `[text](address)` or `<address>`. */
function isBare(link: Link): boolean {
  const text = toString(link);
  const { start, end } = link.position ?? {};
  // `[text](address)` and `<address>` are longer in the source than what they show.
  const isLonger =
    start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset > text.length;
  return text !== '' && !isLonger && [text, `http://${text}`, `mailto:${text}`].includes(link.url);
}

/**
 * remark plugin: bare addresses end before `،` `؟` `؛` and quotation marks. GFM's autolink rule knows only ASCII
 * punctuation (GFM spec 6.9), so «زوروا https://example.com، ثم» would link the comma.
 */
export function remarkArabicAutolinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !isBare(link)) return undefined;
      const shown = toString(link);
      const cut = shown.search(ENDS_ADDRESS);
      if (cut <= 0) return undefined;
      const prefix = link.url.slice(0, link.url.length - shown.length);
      const short: Link = {
        ...link,
        url: prefix + shown.slice(0, cut),
        children: [{ type: 'text', value: shown.slice(0, cut) }],
      };
      const rest: Text = { type: 'text', value: shown.slice(cut) };
      parent.children.splice(index, 1, short, rest);
      return [SKIP, index + 2];
    });
  };
}
