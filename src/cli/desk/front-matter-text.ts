import { z } from 'zod';
import { articleSchema, type ArticleFrontMatter } from '../../articles/schema.ts';

/** A field of the front matter by its name. */
type Field = keyof ArticleFrontMatter;

/** The fields that a new story has; the others stand in it as comments. */
export type Given = Partial<Record<Field, string | readonly string[] | boolean>> &
  Record<'title' | 'date' | 'section', string>;

/** What stands behind the date of a new story until it is published: then `nashra publish` puts the moment there. */
export const PLACEHOLDER = 'موعد مبدئي: يثبّته الأمر publish عند النشر';

/** A schema without its wrappers, and its description. */
function open(schema: z.ZodType): { inner: z.ZodType; about: string } {
  let inner = schema;
  let about = schema.description ?? '';
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
    if (about === '') about = inner.description ?? '';
  }
  return { inner, about };
}

/** A text as YAML: always in single quotes, so that no sign in a headline means anything. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value as YAML on one line. Slugs and dates need no quotes. */
function written(value: string | readonly string[] | boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `[${value.map(written).join(', ')}]`;
  return /^[a-z][a-z0-9-]*$/u.test(value) || /^\d{4}-\d\d-\d\d(?:T[\d:]+)?$/u.test(value)
    ? value
    : quoted(value);
}

/** Words that YAML takes for something else than text. */
const NOT_TEXT = /^(?:true|false|null)$/u;

/** The place of a value to be filled in, by the kind of the field, on the lines after its name. */
function empty(schema: z.ZodType): string {
  const { inner } = open(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>)
      .map(([name, part]) => `\n#   ${name}:${empty(part)} # ${open(part).about}`)
      .join('');
  }
  if (inner instanceof z.ZodArray) return ' []';
  if (inner instanceof z.ZodBoolean) return ' true';
  if (inner instanceof z.ZodEnum) return ` ${String(inner.options[0])}`;
  return inner instanceof z.ZodNumber ? ' 1' : " ''";
}

/**
 * The front matter of a new story, with its fences: every field of the schema with what it is for, those that are not
 * given as comments that an author has only to open.
 * @param notes more to say of a field, after its description: the sections there are
 */
export function frontMatterText(given: Given, notes: Partial<Record<Field, string>> = {}): string {
  const lines = ['---'];
  for (const [name, schema] of Object.entries(articleSchema.shape) as [Field, z.ZodType][]) {
    const value = given[name];
    const note = notes[name];
    lines.push(`# ${open(schema).about}${note === undefined ? '' : `؛ ${note}`}`);
    if (value === undefined) lines.push(`# ${name}:${empty(schema)}`);
    else {
      const text = typeof value === 'string' && NOT_TEXT.test(value) ? quoted(value) : written(value);
      lines.push(`${name}: ${name === 'title' ? quoted(String(value)) : text}`);
    }
  }
  lines.push('---', '', '');
  return lines.join('\n');
}
