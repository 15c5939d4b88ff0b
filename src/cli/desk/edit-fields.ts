import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '../../loading/front-matter.ts';
import { PLACEHOLDER } from './front-matter-text.ts';

/** What a command changes in a story's fields. */
export interface FieldEdits {
  /** The value of `draft`. */
  draft?: boolean;
  /** The text of `date`. */
  date?: string;
}

/** A replacement of part of a text; offsets in UTF-16 units. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Where the fields of a file stand: from the line after the first fence to the line of the second. */
function fieldsOf(text: string): { start: number; end: number; newline: string } | undefined {
  const match = /^\uFEFF?---[^\S\r\n]*(\r\n|\n|\r)/u.exec(text);
  if (!match) return undefined;
  const start = match[0].length;
  const close = /(?<=^|[\r\n])---[^\S\r\n]*(?=\r|\n|$)/u.exec(text.slice(start));
  return close ? { start, end: start + close.index, newline: match[1] ?? '\n' } : undefined;
}

/** The pair of a field. */
function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The edit of one field's value, which stays in its quotes; undefined when it is no plain value. */
function valueEdit(raw: string, pair: Pair, value: string): Replacement | undefined {
  const { value: node } = pair;
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const old = raw.slice(start, end);
  const quote = /^["']/u.exec(old)?.[0] ?? '';
  // A block value (`date: >-`) holds the line break at its end.
  const after =
    node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? (/\s*$/u.exec(old)?.[0] ?? '') : '';
  const kept = typeof node.value === 'boolean' ? '' : quote;
  return { start, end, text: kept + value + kept + after };
}

/** Where a field that is not there yet is added: on top, since at the end a block value may be open. */
function added(yaml: string, map: YAMLMap, field: string, newline: string): Replacement | undefined {
  if (map.flow) {
    const end = map.range?.[1];
    return end === undefined ? undefined : { start: end - 1, end: end - 1, text: `, ${field}` };
  }
  const start = map.range?.[0] ?? 0;
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  return { start: 0, end: 0, text: `${indent}${field}${newline}` };
}

/** A text as the loader reads it. */
function asRead(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Whether the loader reads of the new text what it read of the old one, but for the edits. */
function saysTheSame(before: string, after: string, edits: FieldEdits): boolean {
  const [old, edited] = [before, after].map((text) => splitFrontMatter(asRead(text), ''));
  if (!old || !edited || 'problem' in old || 'problem' in edited || edited.yaml.problems.length > 0)
    return false;
  return (
    old.body === edited.body &&
    isDeepStrictEqual({ ...(old.yaml.data as object), ...edits }, { ...(edited.yaml.data as object) })
  );
}

/**
 * Changes `draft` and `date` in the text of a story's file; every other character stays as it is, comments and line
 * ends too. The note that `nashra new` puts behind its date goes with the date that it speaks of.
 * @param text the whole file, with its byte order mark
 * @returns the new text; undefined when the fields are written in a way that cannot be edited safely
 */
export function editFields(text: string, edits: FieldEdits): string | undefined {
  const fields = fieldsOf(text);
  if (!fields) return undefined;
  // Every place stays the same, and the YAML library sees one kind of line end.
  const raw = text.slice(fields.start, fields.end);
  const yaml = raw.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const { contents: map } = parseDocument(yaml);
  if (!isMap(map)) return undefined;
  const replacements: Replacement[] = [];
  for (const [name, value] of Object.entries(edits) as [string, string | boolean][]) {
    const pair = pairOf(map, name);
    const edit = pair
      ? valueEdit(raw, pair, String(value))
      : added(yaml, map, `${name}: ${value}`, fields.newline);
    if (!edit) return undefined;
    if (name === 'date' && yaml.startsWith(` # ${PLACEHOLDER}`, edit.end)) edit.end += PLACEHOLDER.length + 3;
    replacements.push(edit);
  }
  let edited = text;
  for (const { start, end, text: put } of replacements.sort((a, b) => b.start - a.start)) {
    edited = edited.slice(0, fields.start + start) + put + edited.slice(fields.start + end);
  }
  return saysTheSame(text, edited, edits) ? edited : undefined;
}

/** Whether the date of a story was only put there by `nashra new`. */
export function hasPlaceholderDate(text: string): boolean {
  const fields = fieldsOf(text);
  return fields !== undefined && text.slice(fields.start, fields.end).includes(` # ${PLACEHOLDER}`);
}
