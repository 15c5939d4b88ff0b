import { Document, isMap, isSeq } from 'yaml';
import { articleSchema, type ArticleFrontMatter } from '../articles/schema.ts';

/** Control characters, marks that turn text around, and characters of no width: no field may hold them. */

const HIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the very characters to drop
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text for a field: composed, on one line, without characters that nobody sees. */
export function fieldText(text: string): string {
  return text.normalize('NFC').replace(HIDDEN, '').replace(/\s+/gu, ' ').trim();
}

/** Lists of short words, which read best on one line. */
const ON_ONE_LINE = ['authors', 'tags'];

/** Fields as YAML that our strict reader and Prettier take: quoted where a plain value would lose something. */
export function yamlOf(fields: object): string {
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const name of ON_ONE_LINE) {
      const list = document.contents.get(name, true);
      if (isSeq(list)) list.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

/** Whether a field says something. */
const hasValue = (value: unknown) =>
  value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

/** An article's file: its fields in the order of the schema, only those with a value, then the body. */
export function articleText(fields: Partial<ArticleFrontMatter>, body: string): string {
  const order = Object.keys(articleSchema.shape) as (keyof ArticleFrontMatter)[];
  const known = order.filter((name) => hasValue(fields[name])).map((name) => [name, fields[name]]);
  return `---\n${yamlOf(Object.fromEntries(known) as object)}---\n\n${body === '' ? '' : `${body}\n`}`;
}

/** A standing page's file. */
export function pageText(fields: { title: string; summary?: string | undefined }, body: string): string {
  const { title, summary } = fields;
  return `---\n${yamlOf(summary ? { title, summary } : { title })}---\n\n${body === '' ? '' : `${body}\n`}`;
}
