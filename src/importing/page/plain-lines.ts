import { stripInvisible } from '../../arabic/fold.ts';
import type { Tell } from './story.ts';

/** Lines of a message that were broken at a width are this long, in characters. */
const WRAPPED = { least: 45, most: 110 };

const endsLine = (line: string) => /[.؟!:…]["»”)]*$|["»”]$/u.test(line);

/** Whether the lines of a block are one paragraph that some program broke at a width. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length < 2) return false;
  const longest = Math.max(...lines.map((line) => line.length));
  const isFull = (line: string) => line.length >= WRAPPED.least && line.length > longest - 25;
  const open = inner.filter((line) => !endsLine(line)).length;
  return longest <= WRAPPED.most && inner.every(isFull) && open * 3 >= inner.length * 2;
}

/**
 * The lines of a pasted text, without those that are empty. Lines that a mail program broke at a width are put
 * together again, where a blank line parts their paragraphs.
 */
export function plainLines(text: string, tell: Tell): string[] {
  const cleaned = stripInvisible(text.normalize('NFC'))
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/gu, ' ')
    .replace(/[\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/gu, '\n');
  const blocks = cleaned.split(/\n[^\S\n]*\n\s*/u);
  let joined = 0;
  const lines = blocks.flatMap((block) => {
    const own = block
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    if (blocks.length < 2 || !isWrapped(own)) return own;
    joined += own.length;
    return [own.join(' ')];
  });
  if (joined > 0) tell('lines-joined', String(joined));
  return lines;
}
