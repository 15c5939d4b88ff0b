import { z } from 'zod';
import type { Problem } from '../problems.ts';
import type { YamlData } from './yaml.ts';

/** Whether a schema only says what stands in for an absent value. */
function isWrapper(schema: z.ZodType | undefined): schema is z.ZodOptional | z.ZodDefault | z.ZodPrefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
}

/** A schema without its wrappers. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let here = schema;
  while (isWrapper(here)) here = here.unwrap() as z.ZodType;
  return here;
}

/** The names that may stand in a schema: of the fields of an object, of the keys of a record. */
function namesIn(schema: z.ZodType | undefined): string[] | undefined {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return undefined;
}

/** The schema at a path, through objects, arrays and optional wrappers; used for its Arabic description. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    const outer = here;
    here = unwrapped(here);
    // The values of a record are alike: what describes them is the record.
    if (here instanceof z.ZodRecord) return outer;
    if (here instanceof z.ZodObject) here = here.shape[String(step)] as z.ZodType | undefined;
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else return undefined;
  }
  return here;
}

/** The description of a field, looking through its wrappers. */
function description(schema: z.ZodType | undefined): string | undefined {
  let here = schema;
  while (here) {
    if (here.description) return here.description;
    if (!isWrapper(here)) return undefined;
    here = here.unwrap() as z.ZodType;
  }
  return undefined;
}

/** How many letters differ, to propose the field that was meant (Levenshtein; names are short). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name nearest to an unknown one, if it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'نص',
  number: 'عدد',
  int: 'عدد صحيح',
  boolean: 'true أو false',
  array: 'قائمة',
  object: 'حقول تحته',
};

/** What is wrong, in Arabic, for one of Zod's issues. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'الحقل مطلوب وغير موجود.'
        : issue.input === null
          ? 'الحقل مكتوب بلا قيمة.'
          : `القيمة من نوع آخر، والمنتظر ${TYPES[issue.expected] ?? issue.expected}.`;
    case 'invalid_union':
      return issue.input === undefined
        ? 'الحقل مطلوب وغير موجود.'
        : issue.input === null
          ? 'الحقل مكتوب بلا قيمة.'
          : 'القيمة غير مقبولة هنا.';
    case 'invalid_value':
      return `قيمة غير معروفة. القيم المعروفة: ${issue.values.map(String).join('، ')}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'القيمة فارغة.' : `القيمة أصغر من ${String(issue.minimum)}.`;
    case 'too_big':
      return `القيمة أكبر من ${String(issue.maximum)}.`;
    default:
      return issue.message;
  }
}

/** What to write instead: the field's own description; quotes where a text was read as a number. */
function remedyFor(issue: z.core.$ZodIssue, about: string | undefined): string {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (isText && ['number', 'boolean'].includes(typeof issue.input)) {
    return `ضع القيمة بين علامتي اقتباس: "${String(issue.input)}"`;
  }
  return about ? `المطلوب: ${about}` : 'صحّح القيمة.';
}

/**
 * Checks data against a schema; of broken YAML, whose faults are told already, nothing more is said.
 * @returns the value when it is right, and every problem, in Arabic with the field's English name
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  yaml: YamlData,
  file: string,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  if (yaml.data === undefined) return { value: undefined, problems: [] };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const parent = unwrapped(schemaAt(schema, issue.path));
      const known = namesIn(parent) ?? Object.keys(schema.shape);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          severity: 'error',
          file,
          line: yaml.lineOf([...issue.path, key]),
          field: [...issue.path, key].map(String).join('.'),
          message: 'حقل غير معروف.',
          remedy: meant ? `لعلك تقصد: ${meant}` : `الحقول المعروفة: ${known.join('، ')}`,
        };
      });
    }
    const about = description(schemaAt(schema, issue.path));
    return [
      {
        severity: 'error',
        file,
        line: yaml.lineOf(issue.path),
        field: issue.path.map(String).join('.') || undefined,
        message: explain(issue),
        remedy: remedyFor(issue, about),
      },
    ];
  });
  return { value: undefined, problems };
}
