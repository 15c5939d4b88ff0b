import type { FileRule, Found } from '../rule.ts';
import type { Passage } from '../passage.ts';
import { around } from './spacing.ts';

const LATIN = /(?<![A-Za-z0-9\uFFFC_.-])[0-9]+(?![A-Za-z\uFFFC_-])/gu;
const ARABIC = /[\u0660-\u0669\u06F0-\u06F9]+/gu;

/** The numbers of one system in the passages. */
function numbersOf(passages: readonly Passage[], digits: RegExp): (Found & { passage: Passage })[] {
  return passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(digits), ({ 0: number, index }) => {
      const end = index + number.length;
      return { passage, start: index, end, words: [number, around(passage.text, index, end)] };
    }),
  );
}

/** Two digit systems in one article. */
export const mixedDigits: FileRule = {
  id: 'mixed-digits',
  title: 'نوعان من الأرقام في مقال واحد',
  level: 'note',
  message: 'في المقال أرقام من نوعين، ومنها: {1}',
  remedy: 'اكتب أرقام المقال كلها 0-9 أو كلها ٠-٩.',
  wrong: 'بين 2021 و٢٠٢٢',
  right: 'بين 2021 و2022',
  fixes: false,
  findAll: (passages, { digits }) => {
    if (digits !== 'any') return [];
    const [latin, arabic] = [numbersOf(passages, LATIN), numbersOf(passages, ARABIC)];
    if (latin.length === 0 || arabic.length === 0) return [];
    return (latin.length < arabic.length ? latin : arabic).slice(0, 1);
  },
};
