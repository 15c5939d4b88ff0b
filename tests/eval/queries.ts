import { z } from 'zod';
import { Fault } from './fault.ts';
import { readBytes, readJsonLines } from './json-lines.ts';

/** A query, and the stories that answer it. */
export interface Query {
  /** As a reader types it. */
  query: string;
  /** The kind of difficulty, such as `hamza`. */
  class: string;
  /** Ids of the stories that should be found; at least one. */
  expected: string[];
  id: string;
}

const id = z.union([z.string().min(1), z.number()]).transform(String);

const querySchema = z.object({
  query: z.string().refine((text) => text.trim() !== '', 'is empty'),
  class: z.string().min(1),
  expected: z.array(id).min(1),
  id: id.optional(),
});

/**
 * Reads the queries.
 * @param known ids of the corpus
 * @throws Fault with file and line; also where a query expects a story that is not in the corpus
 */
export function readQueries(file: string, known: ReadonlySet<string>): Query[] {
  return readJsonLines(file, readBytes(file), querySchema).map(({ value, at }, index) => {
    const missing = value.expected.find((story) => !known.has(story));
    if (missing !== undefined) throw new Fault(`${at}: expected: the corpus has no story «${missing}».`);
    return { ...value, id: value.id ?? String(index + 1), expected: [...new Set(value.expected)] };
  });
}
