import { bare } from '../letters.ts';
import type { Found, TextRule } from '../rule.ts';
import { beginnings, SPELLINGS } from '../spelling-map.ts';
import { AFTER_ALA, CHOICES } from '../word-lists.ts';

const mayBeWrong = beginnings(SPELLINGS.keys());
const mayBeChosen = beginnings([...Object.keys(CHOICES), 'علي']);

/** Words that are wrong whatever stands around them. */
export const spelling: TextRule = {
  id: 'spelling',
  title: 'خطأ إملائي شائع (الهمزة، والتاء المربوطة، والألف المقصورة)',
  level: 'warning',
  message: 'خطأ إملائي: «{0}».',
  remedy: 'اكتب «{1}».',
  wrong: 'الاخبار فى المستشفي',
  right: 'الأخبار في المستشفى',
  fixes: true,
  find: ({ text, words }) => {
    const findings: Found[] = [];
    for (const { start, end } of words) {
      if (!mayBeWrong(text, start)) continue;
      const word = text.slice(start, end);
      const right = SPELLINGS.get(word);
      if (right !== undefined)
        findings.push({ start, end, words: [word, right], edits: [{ start, end, text: right }] });
    }
    return findings;
  },
};

/** Words that lack a hamza, where only the author knows which. */
export const hamzaChoice: TextRule = {
  id: 'hamza-choice',
  title: 'كلمة بلا همزة تحتمل وجهين',
  level: 'note',
  message: 'الكلمة «{0}» ناقصة الهمزة أو النقط.',
  remedy: 'اكتب {1}.',
  wrong: 'قال ان الحفل تأجل',
  right: 'قال إن الحفل تأجل',
  fixes: false,
  find: ({ text, words }) => {
    const findings: Found[] = [];
    for (const [index, { start, end }] of words.entries()) {
      if (!mayBeChosen(text, start)) continue;
      const word = text.slice(start, end);
      const choice = Object.hasOwn(CHOICES, word) ? CHOICES[word] : undefined;
      const next = words[index + 1];
      const isTurn =
        word === 'علي' && next?.start === end + 1 && AFTER_ALA.has(text.slice(next.start, next.end));
      if (choice !== undefined) findings.push({ start, end, words: [word, choice] });
      else if (isTurn && text[end] === ' ') findings.push({ start, end, words: [word, 'على'] });
    }
    return findings;
  },
};

/** Particles that never stand twice in a row. */
const NEVER_TWICE = new Set(
  'في إلى عن على أن التي الذي الذين هذا هذه ذلك تلك مع أو ثم كما لم لن قد لقد حيث إذا كان كانت الى فى وفي وعلى ومن بعد قبل بين حتى عند منذ لكن وقد'.split(
    ' ',
  ),
);
/** Words that are said twice for their own sake, or that may stand side by side: «لا لا», «من من», «سي إن إن». */
const OFTEN_TWICE = new Set(
  'إن ألف بلس ولي أرض جو محمد أحمد علي جدا كل من ما لا نعم يا هيا مهلا بن خطوة كلمة سنة مرة واحدة صفا بابا ماما عاجل آه ها الله أخبار'.split(
    ' ',
  ),
);
const ADVERB = /(?:ا|اً|ًا|ً)$/u;

/** A word twice in a row. */
export const repeatedWord: TextRule = {
  id: 'repeated-word',
  title: 'كلمة مكررة',
  level: 'warning',
  message: 'الكلمة «{0}» مكتوبة مرتين.',
  remedy: 'احذف إحداهما إن لم يكن التكرار مقصودا.',
  wrong: 'وصل الوفد إلى إلى المطار',
  right: 'وصل الوفد إلى المطار',
  fixes: true,
  find: ({ text, words }) => {
    const wordAt = (index: number) => {
      const word = words[index];
      return word && text.slice(word.start, word.end);
    };
    const findings: Found[] = [];
    for (let index = 1; index < words.length; index++) {
      const [first, next] = [words[index - 1], words[index]];
      if (!first || next?.start !== first.end + 1 || text[first.end] !== ' ') continue;
      if (next.end - next.start !== first.end - first.start) continue;
      const word = text.slice(first.start, first.end);
      // A third time it is a play of words.
      if (!text.startsWith(word, next.start) || wordAt(index + 1) === word || wordAt(index - 2) === word)
        continue;
      const plain = bare(word);
      const found = { start: first.start, end: next.end, words: [word] };
      if (NEVER_TWICE.has(word))
        findings.push({ ...found, edits: [{ start: first.end, end: next.end, text: '' }] });
      else if (plain.length > 2 && !OFTEN_TWICE.has(plain) && !ADVERB.test(word))
        findings.push({ ...found, mild: true });
    }
    return findings;
  },
};
