import type { StyleSettings } from '../site-schema.ts';
import { readAllowed } from './allowed.ts';
import { bodyPassages } from './body-passages.ts';
import { frontMatterPassages } from './front-matter-passages.ts';
import { lineStarts, placeIn } from './lines.ts';
import type { Passage } from './passage.ts';
import { FILE_RULES, levelOf, TEXT_RULES } from './registry.ts';
import type { Edit, Found } from './rule.ts';
import type { RuleId } from './rule-ids.ts';

/** What a rule found in a file; offsets are those of the file's text. */
export interface Finding {
  /** The rule's name. */
  rule: RuleId;
  /** Line, from 1. */
  line: number;
  /** Column, from 1, in UTF-16 units. */
  column: number;
  /** The field of the front matter; undefined in the body. */
  field?: string | undefined;
  /** What the rule's message puts in. */
  words: readonly string[];
  /** What mends it, safely: all of it or none. */
  edits?: readonly Edit[] | undefined;
  /** Graver than the rule is by itself, or milder. */
  weight?: 'grave' | 'mild' | undefined;
}

/** A file cut into its fences' YAML and its body, by offsets. */
export function partsOf(source: string): { yaml: [number, number]; body: number } | undefined {
  const open = /^\uFEFF?---[^\S\n]*\n/u.exec(source)?.[0].length;
  if (open === undefined) return undefined;
  const close = /^---[^\S\n]*(?:\n|$)/mu.exec(source.slice(open));
  if (!close) return undefined;
  return { yaml: [open, open + close.index], body: open + close.index + close[0].length };
}

/** All prose of a Markdown file; none where its front matter has no fences, which is told elsewhere. */
export function passagesOf(source: string): Passage[] {
  const parts = partsOf(source);
  return parts ? [...frontMatterPassages(source, parts.yaml), ...bodyPassages(source, parts.body)] : [];
}

/** The edits of a finding in the file; undefined where one of them cannot be made there. */
function editsIn(passage: Passage, edits: readonly Edit[] | undefined): Edit[] | undefined {
  if (!edits) return undefined;
  const placed = edits.map(({ start, end, text }) => {
    const place = passage.editable(start, end);
    return place && { ...place, text };
  });
  return placed.every((edit) => edit !== undefined) ? placed : undefined;
}

/**
 * Holds one Markdown file against all rules that need no other file.
 * @param source its text, with its byte order mark and line ends as they are
 */
export function checkFile(source: string, style: StyleSettings): Finding[] {
  const passages = passagesOf(source);
  const starts = lineStarts(source);
  const allowed = readAllowed(source);
  const findings: Finding[] = [];
  const add = (rule: RuleId, passage: Passage, { start, words = [], edits, grave, mild }: Found) => {
    const place = placeIn(starts, passage.sourceOf(start));
    const first = placeIn(starts, passage.sourceOf(0)).line;
    // What is allowed on the first line of a field is allowed in all of it.
    const lines = passage.field === undefined ? [place.line] : [place.line, first];
    if (lines.some((line) => allowed.lines.get(line)?.has(rule) === true)) return;
    const { field } = passage;
    const weight = grave ? 'grave' : mild ? 'mild' : undefined;
    findings.push({ rule, ...place, field, words, edits: editsIn(passage, edits), weight });
  };
  const isOn = (rule: RuleId) => levelOf(rule, style) !== 'off';
  for (const rule of TEXT_RULES) {
    if (!isOn(rule.id)) continue;
    for (const passage of passages)
      for (const found of rule.find(passage, style)) add(rule.id, passage, found);
  }
  for (const rule of FILE_RULES) {
    if (!isOn(rule.id)) continue;
    for (const found of rule.findAll(passages, style)) add(rule.id, found.passage, found);
  }
  for (const { name, start } of isOn('unknown-rule') ? allowed.unknown : [])
    findings.push({ rule: 'unknown-rule', ...placeIn(starts, start), words: [name] });
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
