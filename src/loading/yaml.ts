import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problems.ts';
import { yamlFault } from './yaml-faults.ts';

/** YAML read strictly, with the line of each field. */
export interface YamlData {
  /** The data; an empty object when the text is empty, undefined when it is broken. */
  data: unknown;
  /** The line (from 1, in the file) of the field at a path such as `['image', 'src']`, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** Faults of the YAML itself. */
  problems: Problem[];
}

/** Where a node begins, looking for the key first, since that is what an author searches for. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isScalar(node) || isMap(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Whether the value at an offset stands behind a YAML tag: `title: ! خبر` would lose its first sign. */
function beginsWithTag(text: string, offset: number): boolean {
  return /:\s+!\S*\s+$/u.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
}

/**
 * Parses YAML 1.2 (core schema: dates stay text, `نعم` stays text). Duplicate keys, broken syntax, and text lost to an
 * unquoted ` #` are problems.
 * @param text the YAML
 * @param file the file's shown name
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems: Problem[] = [];
  for (const error of document.errors) {
    const [line, fault] = [lineAt(error.pos[0]), yamlFault(error)];
    // Three colons on a line are one fault.
    if (problems.some((known) => known.line === line && known.message === fault.message)) continue;
    problems.push({ severity: 'error', file, line, ...fault });
  }
  let readable = document.errors.length === 0;
  visit(document, {
    Alias(_key, node) {
      readable = false;
      problems.push({
        severity: 'error',
        file,
        line: lineAt(node.range?.[0] ?? 0),
        message: `القيمة تبدأ بعلامة نجمة: «*${node.source}».`,
        remedy: 'ضع القيمة كلها بين علامتي اقتباس "…".',
      });
    },
    Scalar(_key, node) {
      if (node.anchor !== undefined || beginsWithTag(text, node.range?.[0] ?? 0)) {
        problems.push({
          severity: 'error',
          file,
          line: lineAt(node.range?.[0] ?? 0),
          message: 'القيمة تبدأ بعلامة & أو ! فيضيع بعضها.',
          remedy: 'ضع القيمة كلها بين علامتي اقتباس "…".',
        });
      }
      // `title: وسم #عدن` would lose «#عدن»; a real comment has a space after its #.
      const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
      if (typeof node.comment !== 'string' || /^\s|^$/u.test(node.comment) || isBlock) return;
      problems.push({
        severity: 'error',
        file,
        line: lineAt(node.range?.[0] ?? 0),
        message: `ما بعد العلامة # لا يُقرأ: «#${node.comment.split('\n')[0] ?? ''}».`,
        remedy: 'ضع القيمة كلها بين علامتي اقتباس "…"، أو اترك مسافة بعد # إن كان تعليقا.',
      });
    },
  });
  const data: unknown = readable ? (document.toJS() ?? {}) : undefined;
  return {
    data,
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
    problems,
  };
}
