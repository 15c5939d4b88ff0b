import type { PluralForms } from '../arabic/plurals.ts';

/** Every word that `nashra check` says of a run, besides those of its problems (problems-text.ts). */
export const deskLabels = {
  fixable: 'منها ما يصلحه الخيار --fix: {n}',
  fixed: 'أُصلح: {n} في {files}',
  hiddenNotes: 'لم تُعرض {n}؛ أظهرها بالخيار --notes أو سمّ الملفات.',
  elsewhere: 'في ملفات أخرى {n}؛ راجعها بالأمر nashra check.',
  sound: 'المحتوى سليم: {n}.',
  soundThere: 'لا خطأ في المطلوب.',
  nothingChanged: 'لم يتغير في المحتوى شيء.',
  none: 'لا شيء',
  and: ' و',
} as const;

/** Counted phrases of a run. */
export const deskCounted = {
  places: {
    zero: 'لا موضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '{n} مواضع',
    many: '{n} موضعا',
    other: '{n} موضع',
  },
  files: {
    zero: 'لا ملف',
    one: 'ملف واحد',
    two: 'ملفين',
    few: '{n} ملفات',
    many: '{n} ملفا',
    other: '{n} ملف',
  },
} as const satisfies Record<string, PluralForms>;
