import type { Root } from 'hast';
import { freeVerse, shiftHeadings, straightenTables } from './blocks.ts';
import { cleanTree } from './clean.ts';
import { replaceEmbeds } from './embeds.ts';
import { markFootnotes } from './footnotes.ts';
import type { BodyHost } from './host.ts';
import { settleInline } from './inline.ts';
import { makeParagraphs } from './paragraphs.ts';
import { settlePictures } from './pictures.ts';
import { isBlank, isElement, parseHtml, property, textOf } from './tree.ts';

/**
 * The tree of a body, in which everything is something that our Markdown can say.
 * @param html as the page or export has it
 * @param lineBreaks whether single line ends of the source are breaks, as in WordPress's classic posts
 */
export async function settledTree(html: string, lineBreaks: boolean, host: BodyHost): Promise<Root> {
  const tree = parseHtml(html);
  cleanTree(tree, host);
  freeVerse(tree);
  makeParagraphs(tree, lineBreaks);
  markFootnotes(tree);
  await replaceEmbeds(tree, host);
  await settlePictures(tree, host);
  shiftHeadings(tree);
  straightenTables(tree);
  settleInline(tree, host);
  return tree;
}

/** «المصدر: رويترز» alone in the first paragraph. */
const SOURCE = /^\s*(?:المصدر|مصدر)\s*[:：]\s*([^\n]{2,80}?)\s*\.?\s*$/u;

/** Takes a leading line that names the source out of a tree; an article has a field for it. */
export function takeSourceLine(tree: Root): string | undefined {
  const at = tree.children.findIndex((node) => node.type !== 'text' || !isBlank(node));
  const first = tree.children[at];
  if (!isElement(first, 'p')) return undefined;
  const source = SOURCE.exec(textOf(first))?.[1];
  // Quotation marks and full stops mean that the source is speaking, as in «المصدر: "ننتظر"».
  if (source === undefined || /["«“]|\. /u.test(source)) return undefined;
  tree.children.splice(at, 1);
  return source;
}

/** Takes the lead picture away where the body begins with it: the page shows it above the body already. */
export function dropLeadPicture(tree: Root, lead: string): boolean {
  const at = tree.children.findIndex((node) => node.type !== 'text' || !isBlank(node));
  const first = tree.children[at];
  if (!isElement(first, 'p') || first.children.length !== 1) return false;
  const [image] = first.children;
  if (!isElement(image, 'img') || property(image, 'src') !== lead) return false;
  tree.children.splice(at, 1);
  return true;
}
