/** What a build does, in order; search is indexed beside the others. */
export type BuildStep = 'read' | 'render' | 'search' | 'bundle' | 'pages' | 'files' | 'finish';

/** Every word that a build says to those who run it. */
export const buildLabels = {
  /** Each step: what is said while it lasts, and what it is called in the account of time. */
  steps: {
    read: { doing: 'قراءة المقالات', name: 'القراءة' },
    render: { doing: 'تحويل النصوص', name: 'تحويل النصوص' },
    search: { doing: 'فهرسة البحث', name: 'فهرسة البحث' },
    bundle: { doing: 'تجهيز القوالب', name: 'القوالب' },
    pages: { doing: 'كتابة الصفحات', name: 'الصفحات' },
    files: { doing: 'ترميز الصور', name: 'الصور' },
    finish: { doing: 'وضع الموقع في مكانه', name: 'الإنهاء' },
  },
  done: 'اكتمل البناء في {n} ثانية',
  articles: 'المقالات المنشورة: {n}',
  pages: 'الصفحات والخلاصات: كُتبت {written}، ولم تتغير {unchanged}، وحُذفت {removed}',
  search: 'أجزاء البحث: {all}، فُهرس منها {indexed}',
  size: 'الحجم: {size} ميغابايت، الملفات: {files}',
  warnings: 'التنبيهات: {n}',
  time: 'الوقت بالثواني: {parts}',
  due: 'الموعد القادم الذي يتغير فيه الموقع وحده: {moment}',
  /** Why no changes of articles are shown, where a newsroom wants them and has a repository. */
  withoutHistory: {
    shallow:
      'سجلّ التعديلات: لم يُنشر، لأن المستودع مستنسخ بلا تاريخه. شغّل git fetch --unshallow، أو اكتب fetch-depth: 0 في GitHub Actions.',
    broken:
      'سجلّ التعديلات: لم يُنشر، لأن git لم يقرأ تاريخ المستودع كله. استنسخه كاملا بلا ‎--filter‎، ثم أعد البناء.',
  },
  waiting: 'ينتظر هذا البناء حتى ينتهي بناء آخر (العملية {n}).',
  kept: 'لم يُنشر شيء، وبقي الموقع السابق كما هو.',
  noSpace: 'لا مكان على القرص لكتابة {file}. أفرغ مكانا ثم أعد البناء. يمكن حذف المجلد {cache} في أي وقت.',
  notWritable: 'تتعذر الكتابة في {file} ({code}). راجع صلاحيات المجلد، أو غيّره بالمتغير {variable}.',
} as const;
