import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { fill, labels } from '../labels.ts';
import { HEADING_PREFIX, rehypeAnchors } from './anchors.ts';
import { remarkArabicEmphasis } from './arabic-emphasis.ts';
import { remarkArabicAutolinks } from './autolinks.ts';
import { rehypeBidi } from './bidi.ts';
import { remarkNoComments } from './comments.ts';
import type { Findings, RenderContext, Rendering } from './context.ts';
import { remarkNashraDirectives, remarkNoTextDirectives } from './directives.ts';
import { rehypeLinks, rehypeWarnLinks } from './links.ts';
import { rehypeLive, updatesIn, type LiveUpdate } from './live-updates.ts';
import { openingOf } from './opening.ts';
import { plainText } from './plain-text.ts';
import { plainTree } from './plain-tree.ts';
import { rehypePictures } from './pictures.ts';
import { remarkWarnRawHtml } from './raw-html.ts';
import { sanitizeSchema } from './sanitize.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTasks } from './tasks.ts';
import { rehypeVideos } from './videos.ts';
import { visit } from './visit.ts';

/** A body, rendered once for page, feeds and search. */
export interface Rendered extends Findings {
  /** Sanitised HTML; addresses of our own begin with the site's base path. */
  html: string;
  /** The same as plain text, blocks on lines of their own. */
  text: string;
  /** The first words of the text; undefined when it has none. */
  opening?: string | undefined;
  /** Words of the text, for the reading time. */
  words: number;
  /** Updates of live coverage, in the order of the body. */
  updates?: LiveUpdate[] | undefined;
}

/** remark plugin: the page's h1 is its headline, so an author's `#` is a second level. */
function remarkOneHeadline() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      if (node.depth === 1) node.depth = 2;
    });
  };
}

/** Footnotes are one list under a heading of our own words; ids need no prefix, since only they are let through. */
const footnotes = {
  clobberPrefix: '',
  footnoteLabel: labels.footnotes,
  footnoteLabelProperties: {},
  footnoteBackContent: '↑',
  footnoteBackLabel: (reference: number) => fill(labels.footnoteBack, String(reference + 1)),
};

/** Markdown to its tree. Processors are made once: to make them anew cost a sixth of each rendering. */
const toMdast = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkArabicEmphasis)
  .use(remarkDirective)
  .use(remarkNoTextDirectives)
  .use(remarkNoComments)
  .use(remarkOneHeadline)
  .use(remarkArabicAutolinks)
  .use(remarkNashraDirectives)
  .use(remarkWarnRawHtml)
  .freeze();

/** Markdown as its tree, as the parser reads it: what {@link plainTree} must agree with. */
export function treeOf(markdown: string): Root {
  return toMdast.parse(markdown);
}

/**
 * Markdown as its tree, before any step of ours: what the copy desk reads, with the place of each node in the source.
 */
export function parseMarkdown(markdown: string): Root {
  return plainTree(markdown) ?? treeOf(markdown);
}

/** Markdown's tree to HTML's; bodies with raw HTML, which are few, are parsed again. */
const toHastWith = (rawHtml: boolean) =>
  unified()
    .use(remarkRehype, { ...footnotes, allowDangerousHtml: rawHtml })
    .use(rawHtml ? [rehypeRaw] : [])
    .use(rehypeWarnLinks)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypePictures)
    .use(rehypeVideos)
    .use(rehypeTables)
    .use(rehypeTasks)
    .use(rehypeLinks)
    .use(rehypeLive)
    .use(rehypeSlug, { prefix: HEADING_PREFIX })
    .use(rehypeAnchors)
    .use(rehypeBidi)
    .freeze();
const toHast = toHastWith(false);
const toHastFromRaw = toHastWith(true);

const toHtml = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false } })
  .freeze();

/**
 * Renders Markdown to sanitised HTML. The order of the steps matters: the sanitiser sees all that authors wrote; only
 * our own steps come after it.
 * @returns the HTML and what was found on the way; problems do not stop the rendering
 */
export async function renderMarkdown(markdown: string, context: RenderContext): Promise<Rendered> {
  const rendering: Rendering = {
    ...context,
    pictures: [],
    media: [],
    problems: [],
    rawHtml: false,
    updates: [],
  };
  const file = new VFile(markdown);
  file.data = { rendering };
  const mdast = await toMdast.run(parseMarkdown(markdown), file);
  const hast = await (rendering.rawHtml ? toHastFromRaw : toHast).run(mdast as Root, file);
  const html = toHtml.stringify(hast);
  const text = plainText(hast);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;
  const { pictures, media, problems } = rendering;
  const updates = updatesIn(hast, rendering);
  return { html, text, opening: openingOf(text), words, updates, pictures, media, problems };
}
