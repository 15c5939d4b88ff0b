import { countWords } from './blocks.ts';
import { bodyRange } from './furniture.ts';
import { datelineOf } from './dateline.ts';
import { kindOfLine } from './line-kind.ts';
import type { Sifting } from './sifting.ts';

/** The longest headline, in words; what is longer is a paragraph. */
const LONGEST = 30;

/** A text cut to a length between words. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

/**
 * Finds the headline of a pasted text: its first line that is about nothing else. One to three words above a longer line
 * are a kicker, or a section that this newsroom does not have.
 */
export function takeHeadline(sifting: Sifting): void {
  if (sifting.title !== undefined) return;
  const { blocks, tell } = sifting;
  const { first } = bodyRange(sifting);
  const isBare = first === blocks.length;
  const head = blocks.slice(0, isBare ? 2 : first);
  const [one, two] = head;
  const start = blocks[0];
  if (!one || countWords(one.text) > LONGEST) {
    if (!start) return;
    sifting.title = cutAtWord(datelineOf(start.text)?.rest ?? start.text, 80).replace(/[،؛:]+…$/u, '…');
    tell('no-title', sifting.title);
    return;
  }
  const isKicker = two !== undefined && !isBare && countWords(one.text) <= 3 && countWords(two.text) >= 4;
  const headline = isKicker ? two : one;
  if (isKicker) {
    sifting.kicker = one.text;
    tell('kicker-guessed', one.text);
  }
  // «ثقافي / …», as some agencies begin their headlines.
  const [, filed = '', rest = ''] = /^(.{2,20}?)\s*\/\s+(.{12,})$/u.exec(headline.text) ?? [];
  const isFiled = filed !== '' && kindOfLine(filed, sifting.known).kind === 'section';
  if (isFiled) sifting.sections.push(filed);
  sifting.title = (isFiled ? rest : headline.text).replace(/[.،:]+$/u, '');
  sifting.blocks = blocks.filter((block) => block !== headline && !(isKicker && block === one));
}
