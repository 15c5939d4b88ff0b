import type { Segment } from './passage.ts';

/** How a source writes signs that it cannot write as they are. */
export type Escapes = 'markdown' | 'plain' | 'single' | 'double';

const MARKDOWN_ESCAPE = /^\\[!-/:-@[-`{-~]/u;
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/u;
const DOUBLE_ESCAPE = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/u;

/** The length of an escape at a place of the source; 0 where there is none. */
function escapeAt(source: string, at: number, escapes: Escapes): number {
  const sign = source[at];
  if (escapes === 'single') return sign === "'" && source[at + 1] === "'" ? 2 : 0;
  if (escapes === 'double')
    return sign === '\\' ? (DOUBLE_ESCAPE.exec(source.slice(at, at + 10))?.[0].length ?? 0) : 0;
  if (escapes === 'plain') return 0;
  if (sign === '\\') return MARKDOWN_ESCAPE.test(source.slice(at, at + 2)) ? 2 : 0;
  return sign === '&' ? (REFERENCE.exec(source.slice(at, at + 34))?.[0].length ?? 0) : 0;
}

/**
 * Lays a value beside the source that says it: `\(` is `(`, `&amp;` is `&`, the second line of a quotation begins with
 * `> `. Only what parsers do between a source and its value is known here: escapes, and white space and `>` at the
 * beginnings and ends of lines.
 * @param value what the parser gave
 * @param source the file's text
 * @param from where the value's source begins
 * @param to where it ends
 * @param at where the value begins in its passage
 * @returns the segments, or undefined where they do not fit, so that nothing there may be changed
 */
export function align(
  value: string,
  source: string,
  [from, to]: readonly [number, number],
  escapes: Escapes,
  at = 0,
): Segment[] | undefined {
  if (value.length === to - from && source.startsWith(value, from))
    return value === '' ? [] : [{ at, length: value.length, source: from, sourceLength: value.length }];
  const segments: Segment[] = [];
  let done = 0;
  let place = from;
  const add = (length: number, sourceLength: number) => {
    const last = segments.at(-1);
    const isExact = length === sourceLength && length === 1;
    if (isExact && last?.length === last?.sourceLength && last && last.source + last.sourceLength === place) {
      last.length += 1;
      last.sourceLength += 1;
    } else segments.push({ at: at + done, length, source: place, sourceLength });
    done += length;
    place += sourceLength;
  };
  while (done < value.length) {
    if (place >= to) return undefined;
    const escape = escapeAt(source, place, escapes);
    const isSpace = /\s/u.test(source[place] ?? '');
    // Named references to two characters are so rare that they may be left out.
    if (escape > 0) add((value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1, escape);
    else if (source[place] === value[done]) add(1, 1);
    else if (isSpace && value[done] === ' ' && escapes !== 'markdown') {
      // YAML folds the end of a line, and the white space around it, into one space.
      const folded = /^\s+/u.exec(source.slice(place, to))?.[0].length ?? 1;
      add(1, folded);
    } else if (isSpace || (source[place] === '>' && escapes === 'markdown')) place += 1;
    else return undefined;
  }
  return segments;
}
