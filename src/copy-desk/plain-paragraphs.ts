import { Passage } from './passage.ts';

/** Signs that can mean something in Markdown wherever they stand. */
const MARKED = /[\\`*_[\]<>|~\t\r]|&[#a-z]|[\w.+-]@|:\/\/|www\.|:{2}/iu;

/** A line that may be something else than a paragraph's: a list, a rule, a heading's underline, code, a heading. */
const LINE_START = /^(?:[ #=+-]|\d{1,9}[.)])/mu;

/**
 * The passages of a body that is nothing but paragraphs of plain text, as most wire stories are; undefined where a
 * parser must say what it is. A test holds both against one another. It spares the desk nine tenths of its time.
 * @param source the file's text
 * @param from where the body begins
 */
export function plainParagraphs(source: string, from: number): Passage[] | undefined {
  const body = source.slice(from);
  if (MARKED.test(body) || LINE_START.test(body) || / $/mu.test(body)) return undefined;
  const passages: Passage[] = [];
  for (const { 0: text, index } of body.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    passages.push(
      new Passage('paragraph', undefined, text, [
        { at: 0, length: text.length, source: from + index, sourceLength: text.length },
      ]),
    );
  }
  return passages;
}
