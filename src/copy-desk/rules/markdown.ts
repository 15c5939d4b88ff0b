import type { Found, TextRule } from '../rule.ts';
import { around } from './spacing.ts';

/** Emphasis that stayed text. */
export const emphasis: TextRule = {
  id: 'emphasis',
  title: 'علامة تغميق لم تعمل',
  level: 'warning',
  message: 'علامة Markdown تظهر للقارئ كما هي: {0}',
  remedy: 'ألصق ** بأول الكلمة وآخرها بلا مسافة، وأغلقها في الفقرة نفسها.',
  wrong: 'قال ** الوزير ** نعم',
  right: 'قال **الوزير** نعم',
  fixes: false,
  find: (passage) => {
    const { text, field } = passage;
    if (field !== undefined || !/\*\*|__/u.test(text)) return [];
    return Array.from(
      text.matchAll(
        /(?<![*\d])\*\*(?!\*)|(?<=\d)\*\*(?![*\d])|(?<![_\p{L}\p{N}])__(?!_)|(?<!_)__(?![_\p{L}\p{N}])/gu,
      ),
      ({ 0: marks, index }): Found[] => {
        const end = index + marks.length;
        const place = passage.editable(index, end);
        // An author who wrote `\*\*` wants to see it.
        if (!place || place.end - place.start !== marks.length) return [];
        return [{ start: index, end, words: [around(text, index, end)] }];
      },
    )
      .flat()
      .slice(0, 1);
  },
};

/** A list that Markdown does not know. */
export const arabicList: TextRule = {
  id: 'arabic-list',
  title: 'قائمة مرقمة بأرقام لا يعرفها Markdown',
  level: 'warning',
  message: 'سطر يبدأ بالرقم «{0}»، ولا تصير منه قائمة.',
  remedy: 'ابدأ السطر بالأرقام 0-9 ونقطة ومسافة: «1. »، وتظهر القائمة بأرقام الصحيفة.',
  wrong: '١. افتتاح المعرض',
  right: '1. افتتاح المعرض',
  fixes: false,
  find: ({ text, kind }) =>
    kind === 'paragraph'
      ? Array.from(
          text.matchAll(/^[\u0660-\u0669\u06F0-\u06F9]{1,3}[.)](?=\s+\S)/gmu),
          ({ 0: mark, index }) => ({
            start: index,
            end: index + mark.length,
            words: [mark],
          }),
        )
      : [],
};
