import type { Element, Root } from 'hast';
import type { FootnoteDefinition, Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Handle as ToMarkdown, Options as ToMarkdownExtension } from 'mdast-util-to-markdown';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { emphasis, strong } from './marks.ts';
import { property } from './tree.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type State = Parameters<Handle>[0];

/** Keeps an inline element as HTML, which our renderer lets through: m², H₂O. */
const asHtml: Handle = (state: State, node: Element) =>
  [
    { type: 'html', value: `<${node.tagName}>` },
    ...state.all(node),
    { type: 'html', value: `</${node.tagName}>` },
  ] as PhrasingContent[];

const video: Handle = (_state: State, node: Element) => {
  const { youtube, file } = node.properties;
  const attributes = typeof youtube === 'string' ? { youtube } : { file: String(file) };
  return { type: 'leafDirective', name: 'video', attributes, children: [] } satisfies LeafDirective;
};

const gallery: Handle = (state: State, node: Element) => {
  const children = state.all(node) as PhrasingContent[];
  return {
    type: 'containerDirective',
    name: 'gallery',
    attributes: {},
    children: [{ type: 'paragraph', children }],
  } satisfies ContainerDirective;
};

const noteReference: Handle = (_state: State, node: Element) => ({
  type: 'footnoteReference' as const,
  identifier: property(node, 'label'),
  label: property(node, 'label'),
});

const note: Handle = (state: State, node: Element) => ({
  type: 'footnoteDefinition' as const,
  identifier: property(node, 'label'),
  label: property(node, 'label'),
  children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
});

/** A row of a table is one line of Markdown: a break in it can only be HTML. */
const lineBreak: Handle = (state: State): Html | Extract<RootContent, { type: 'break' }> =>
  state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' };

/** `::video{…}` with its one attribute. */
const leafDirective: ToMarkdown = (node: LeafDirective) => {
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => `${name}="${value ?? ''}"`);
  return `::${node.name}{${attributes.join(' ')}}`;
};

/** `:::gallery`, each picture on a line. */
const containerDirective: ToMarkdown = (node: ContainerDirective, _parent, state, info) => {
  const images = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  const lines = images.map((image) =>
    state.handle(image, node as Nodes as never, state, { ...info, before: '\n', after: '\n' }),
  );
  return [`:::${node.name}`, ...lines, ':::'].join('\n');
};

/**
 * remark plugin, after remark-gfm: a bare address in a text may stay one. GFM's writer would put backslashes into it so
 * that it is no link; our renderer makes it one, which serves readers, and the words are the same.
 */
function remarkBareAddresses(this: Processor): void {
  const { toMarkdownExtensions = [] } = this.data() as { toMarkdownExtensions?: ToMarkdownExtension[] };
  const mend = (extension: ToMarkdownExtension): void => {
    extension.unsafe = (extension.unsafe ?? []).filter(
      ({ character }) => !['@', '.', ':'].includes(character),
    );
    for (const inner of extension.extensions ?? []) mend(inner);
  };
  for (const extension of toMarkdownExtensions) mend(extension);
}

const converter = unified()
  .use(rehypeRemark, {
    quotes: ['«»'],
    handlers: {
      br: lineBreak,
      sub: asHtml,
      sup: asHtml,
      'nashra-video': video,
      'nashra-gallery': gallery,
      'nashra-fnref': noteReference,
      'nashra-fndef': note,
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkBareAddresses)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: { strong, emphasis, leafDirective, containerDirective },
    // Two colons at the beginning of a line would be a directive.
    unsafe: [{ atBreak: true, character: ':', after: ':' }],
  })
  .freeze();

/** A settled tree of HTML as Markdown, ending with one line end; empty when there is nothing in it. */
export function toMarkdown(tree: Root): string {
  return converter.stringify(converter.runSync(tree)).trim();
}
