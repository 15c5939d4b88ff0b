import type { Problem } from '../problems.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** A Markdown file cut into its fields and its body. */
export interface MarkdownFile {
  /** The fields. */
  yaml: YamlData;
  /** The Markdown below them. */
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/**
 * The Markdown of a file whose front matter was read before, without reading it again.
 * @param bodyLine the line on which the body begins, from 1
 * @returns the body, or the problem when the file has changed since and its fields no longer end there
 */
export function bodyFrom(text: string, bodyLine: number, file: string): string | { problem: Problem } {
  const lines = text.split('\n');
  if (/^---\s*$/u.test(lines[bodyLine - 2] ?? '')) return lines.slice(bodyLine - 1).join('\n');
  return {
    problem: {
      severity: 'error',
      file,
      message: 'تغيّر الملف أثناء البناء.',
      remedy: 'أعد البناء بعد أن تفرغ من التحرير.',
    },
  };
}

/**
 * Cuts a file into front matter (between two lines of three hyphens, the first of which is the first line) and body.
 * @returns the parts, or the problem when the fence is missing
 */
export function splitFrontMatter(text: string, file: string): MarkdownFile | { problem: Problem } {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line));
  if (!/^---\s*$/u.test(lines[0] ?? '') || close === -1) {
    return {
      problem: {
        severity: 'error',
        file,
        line: 1,
        message: 'لا يبدأ الملف بالحقول.',
        remedy: 'ابدأ الملف بسطر فيه --- ثم الحقول (title و date و section) ثم سطر فيه --- ثم النص.',
      },
    };
  }
  return {
    yaml: readYaml(lines.slice(1, close).join('\n'), file, 2),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
