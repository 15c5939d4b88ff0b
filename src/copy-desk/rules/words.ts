import { bare } from '../letters.ts';
import type { Found, TextRule } from '../rule.ts';
import { SPELLINGS } from '../spelling-map.ts';
import { AFTER_ALA, CHOICES } from '../word-lists.ts';

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
  find: ({ words }) =>
    words.flatMap(({ text, start, end }) => {
      const right = SPELLINGS.get(text);
      return right === undefined ? [] : [{ start, end, words: [text, right], edits: [{ start, end, text: right }] }];
    }),
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
  find: ({ text, words }) =>
    words.flatMap((word, index): Found[] => {
      const { start, end } = word;
      const choice = Object.hasOwn(CHOICES, word.text) ? CHOICES[word.text] : undefined;
      if (choice !== undefined) return [{ start, end, words: [word.text, choice] }];
      const next = words[index + 1];
      const isTurn = word.text === 'علي' && next && AFTER_ALA.has(next.text) && next.start === end + 1;
      return isTurn && text[end] === ' ' ? [{ start, end, words: [word.text, 'على'] }] : [];
    }),
};

/** Particles that never stand twice in a row. */
const NEVER_TWICE = new Set(
  'في إلى عن على أن إن التي الذي الذين هذا هذه ذلك تلك مع أو ثم كما لم لن قد لقد حيث إذا كان كانت الى فى وفي وعلى ومن بعد قبل بين حتى عند منذ لكن وقد'.split(
    ' ',
  ),
);
/** Words that are said twice for their own sake, or that may stand side by side: «من من», «ما ما», «لا لا». */
const OFTEN_TWICE = new Set('ولي أرض جو محمد أحمد علي جدا كل من ما لا نعم يا هيا مهلا بن خطوة كلمة سنة مرة واحدة صفا بابا ماما عاجل آه ها الله أخبار'.split(' '));
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
  find: ({ text, words }) =>
    words.flatMap((word, index): Found[] => {
      const next = words[index + 1];
      if (next?.text !== word.text || text.slice(word.end, next.start) !== ' ') return [];
      // A third time it is a play of words.
      if (words[index + 2]?.text === word.text || words[index - 1]?.text === word.text) return [];
      const plain = bare(word.text);
      const found = { start: word.start, end: next.end, words: [word.text] };
      if (NEVER_TWICE.has(word.text)) return [{ ...found, edits: [{ start: word.end, end: next.end, text: '' }] }];
      return plain.length < 3 || OFTEN_TWICE.has(plain) || ADVERB.test(word.text) ? [] : [{ ...found, mild: true }];
    }),
};
