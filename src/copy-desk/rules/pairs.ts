import type { StyleSettings } from '../../site-schema.ts';
import type { Passage } from '../passage.ts';
import type { FileRule, Found } from '../rule.ts';
import { pairsOf } from './quotes.ts';
import { around } from './spacing.ts';

const OPENING: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”' };
const CLOSING = new Set(Object.values(OPENING));

/** Marks of a list, «أ)» and «1)», and faces, «:)»: they close nothing. */
const CLOSES_NOTHING = /(?:^|[\s\n،؛:])[\p{L}\p{N}]{1,3}$|[:;]-?$/u;

/** A quotation of several paragraphs opens in one and closes in another; more apart than this it was forgotten. */
const REACH = 12;

type Placed = Found & { passage: Passage };

/** A mark that waits for its other half. */
interface Open {
  sign: string;
  place: number;
  passage: Passage;
  order: number;
}

/**
 * «و»الشرق»»: marks that stand where they open or close, but are those of the other side. Spaces tell which is which.
 * @returns the pairs that are turned; undefined where the marks of the passage form no such pairs
 */
function turnedPairs(passage: Passage): Placed[] | undefined {
  const { text } = passage;
  const places = Array.from(text.matchAll(/[«»]/gu), ({ index }) => index);
  const pairs = pairsOf(text, places);
  return pairs?.flatMap(([open, close]) => {
    const edits = [
      ...(text[open] === '«' ? [] : [{ start: open, end: open + 1, text: '«' }]),
      ...(text[close] === '»' ? [] : [{ start: close, end: close + 1, text: '»' }]),
    ];
    const [first] = edits;
    if (!first) return [];
    const words = [text.charAt(first.start), text.slice(open, close + 1)];
    return [{ passage, start: first.start, end: first.end, words, edits }];
  });
}

/** What is open in a passage when it ends, and what closes nothing in it. */
function scan(passage: Passage, order: number, signs: RegExp): { open: Open[]; stray: Open[] } {
  const open: Open[] = [];
  const stray: Open[] = [];
  for (const { 0: sign, index: place } of passage.text.matchAll(signs)) {
    const here = { sign, place, passage, order };
    if (!CLOSING.has(sign)) open.push(here);
    else {
      const at = open.findLastIndex((other) => OPENING[other.sign] === sign);
      if (at >= 0) open.splice(at, 1);
      else if (!(sign === ')' && CLOSES_NOTHING.test(passage.text.slice(0, place)))) stray.push(here);
    }
  }
  return { open, stray };
}

/** Brackets and quotation marks without their other half. */
export const unbalanced: FileRule = {
  id: 'unbalanced',
  title: 'قوس أو علامة اقتباس بلا نصفها الآخر',
  level: 'warning',
  message: 'العلامة «{0}» بلا نصفها الآخر في: {1}',
  remedy: 'أضف العلامة الناقصة أو احذف الزائدة.',
  wrong: 'صحيفة »الشرق» الأولى',
  right: 'صحيفة «الشرق» الأولى',
  fixes: true,
  findAll: (passages, { quotes }: StyleSettings) => {
    const findings: Placed[] = [];
    const tell = ({ sign, place, passage }: Open) => {
      const words = [sign, around(passage.text, place, place + 1)];
      findings.push({ passage, start: place, end: place + 1, words });
    };
    let waiting: Open[] = [];
    for (const [order, passage] of passages.entries()) {
      if (!/[«»()[\]“”]/u.test(passage.text)) continue;
      const turned = turnedPairs(passage);
      findings.push(...(turned ?? []));
      // Curly marks outside of guillemets are for mixed-quotes to tell.
      const others = quotes === 'curly' ? '“”' : '';
      const signs = new RegExp(`[()[\\]${others}${turned ? '' : '«»'}]`, 'gu');
      const { open, stray } = scan(passage, order, signs);
      if (passage.kind !== 'paragraph') {
        open.forEach(tell);
        stray.forEach(tell);
        continue;
      }
      // Each paragraph of a long quotation may begin with the mark that opens it, and only the last has the other.
      const isLast = passage.text.startsWith('«') && !open.some(({ sign }) => sign === '«');
      if (isLast && waiting.at(-1)?.order === order - 1) waiting = waiting.filter(({ sign }) => sign !== '«');
      for (const close of stray) {
        const at = waiting.findIndex(
          (other) => OPENING[other.sign] === close.sign && order - other.order <= REACH,
        );
        if (at >= 0)
          waiting = waiting.filter((other, index) => index < at || OPENING[other.sign] !== close.sign);
        else tell(close);
      }
      waiting.push(...open);
    }
    waiting.forEach(tell);
    return findings;
  },
};
