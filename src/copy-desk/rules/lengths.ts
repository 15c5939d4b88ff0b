import type { Found, TextRule } from '../rule.ts';

/** Headlines longer than this are cut off where others show them (Google's guide to NewsArticle said 110). */
const TITLE = 110;

/** A standfirst longer than this is a paragraph. */
const SUMMARY = 300;

/** What is longer than it may be. */
function tooLong(text: string, most: number): Found[] {
  const length = Array.from(text).length;
  return length > most ? [{ start: 0, end: text.length, words: [String(length), String(most)] }] : [];
}

/** An over-long headline. */
export const longTitle: TextRule = {
  id: 'long-title',
  title: 'عنوان طويل',
  level: 'note',
  message: 'في العنوان {0} حرفا، والأنسب ألا يزيد على {1}.',
  remedy: 'اختصره: يُقطع آخره في نتائج البحث والمشاركة.',
  wrong: `${'خبر طويل '.repeat(13)}جدا`,
  right: 'خبر قصير',
  fixes: false,
  find: ({ text, kind }) => (kind === 'title' ? tooLong(text, TITLE) : []),
};

/** An over-long summary. */
export const longSummary: TextRule = {
  id: 'long-summary',
  title: 'ملخص طويل',
  level: 'note',
  message: 'في الملخص {0} حرفا، والأنسب ألا يزيد على {1}.',
  remedy: 'اجعله جملة أو جملتين.',
  wrong: `${'ملخص طويل '.repeat(31)}جدا`,
  right: 'ملخص قصير.',
  fixes: false,
  find: ({ text, kind }) => (kind === 'summary' ? tooLong(text, SUMMARY) : []),
};
