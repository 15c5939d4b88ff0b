import type { Options } from 'rehype-sanitize';

/** Elements an article may hold: what Markdown makes, and a few that authors write by hand. */
export const ALLOWED_ELEMENTS: readonly string[] = [
  ...[
    'a',
    'abbr',
    'bdi',
    'blockquote',
    'br',
    'cite',
    'code',
    'dd',
    'del',
    'details',
    'div',
    'dl',
    'dt',
    'em',
  ],
  ...['figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'input', 'ins', 'kbd', 'li', 'mark'],
  ...[
    'ol',
    'p',
    'pre',
    'q',
    's',
    'section',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
  ],
  ...['td', 'th', 'thead', 'time', 'tr', 'ul'],
];

/**
 * The allow-list of the one sanitiser (rehype-sanitize). No script, style, event handler or frame; links to the web,
 * mail and telephone only; ids only where footnotes need them, so that no text of an author can shadow a name of the
 * page (https://github.com/rehypejs/rehype-sanitize#example-headings-dom-clobbering).
 */
export const sanitizeSchema: Options = {
  tagNames: [...ALLOWED_ELEMENTS],
  attributes: {
    a: [
      ...['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel'],
      ['ariaDescribedBy', 'footnote-label'],
      ['id', /^fnref-/u],
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    code: [['className', /^language-[\w+#-]+$/u]],
    div: [
      ['className', 'note', 'gallery'],
      ['role', 'note'],
    ],
    figure: [
      ['className', 'quote', 'video'],
      ['dataYoutube', /^[\w-]{11}$/u],
      ['dataFile', /^[^:]+$/u],
    ],
    h2: [
      ['id', 'footnote-label'],
      ['className', 'sr-only'],
    ],
    img: ['src', 'alt', 'title'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    li: [
      ['className', 'task-list-item'],
      ['id', /^fn-/u],
    ],
    ol: ['start', 'reversed'],
    p: [['className', 'note-title']],
    section: [['className', 'footnotes'], 'dataFootnotes'],
    table: [],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    '*': [
      ['dir', 'ltr', 'rtl'],
      ['lang', /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
  clobberPrefix: '',
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math'],
  allowComments: false,
  allowDoctypes: false,
};
