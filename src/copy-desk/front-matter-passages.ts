import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { align, type Escapes } from './alignment.ts';
import { Passage, type PassageKind } from './passage.ts';

/** Which fields are prose, by their path; `*` is any place in a list. */
const FIELDS: Readonly<Record<string, PassageKind>> = {
  title: 'title',
  summary: 'summary',
  kicker: 'kicker',
  'tags.*': 'tag',
  'image.alt': 'alt',
  'image.caption': 'caption',
  'corrections.*.text': 'correction',
};

/** How a scalar's source writes its value, and where between its quotes it lies. */
function sourceOfScalar(node: Scalar, source: string, offset: number): [Escapes, [number, number]] {
  const [from, to] = [offset + (node.range?.[0] ?? 0), offset + (node.range?.[1] ?? 0)];
  if (node.type === 'QUOTE_SINGLE') return ['single', [from + 1, to - 1]];
  if (node.type === 'QUOTE_DOUBLE') return ['double', [from + 1, to - 1]];
  if (node.type === 'PLAIN') return ['plain', [from, to]];
  // A block: its first line is `|` or `>` with signs of its own.
  return ['plain', [source.indexOf('\n', from) + 1, to]];
}

function collect(
  node: unknown,
  path: readonly string[],
  source: string,
  offset: number,
  into: Passage[],
): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) collect(value, [...path, String(key.value)], source, offset, into);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      collect(item, [...path, String(index)], source, offset, into);
  } else if (isScalar(node) && typeof node.value === 'string') {
    const kind = FIELDS[path.map((step) => (/^\d+$/u.test(step) ? '*' : step)).join('.')];
    if (!kind) return;
    const [escapes, range] = sourceOfScalar(node, source, offset);
    const segments = node.value === '' ? undefined : align(node.value, source, range, escapes);
    const known = segments ?? [
      { at: 0, length: node.value.length, source: range[0], sourceLength: range[1] - range[0] },
    ];
    into.push(new Passage(kind, path.join('.'), node.value, known));
  }
}

/**
 * The prose of a front matter.
 * @param source the file's text
 * @param range where the YAML lies in it
 */
export function frontMatterPassages(source: string, [from, to]: readonly [number, number]): Passage[] {
  const document = parseDocument(source.slice(from, to), { prettyErrors: false });
  const passages: Passage[] = [];
  if (document.errors.length === 0) collect(document.contents, [], source, from, passages);
  return passages;
}
