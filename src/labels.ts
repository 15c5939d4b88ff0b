import type { PluralForms } from './arabic/plurals.ts';

/**
 * Every word of the interface. Nothing Arabic that a reader sees is written anywhere else, but in content/.
 * `{n}` is a number, `{name}` a name.
 */
export const labels = {
  skip: 'انتقل إلى المحتوى',
  home: 'الصفحة الأولى',
  mainNavigation: 'الأقسام',
  footerNavigation: 'روابط الموقع',
  breadcrumb: 'موقعك في الصحيفة',
  search: 'بحث',
  theme: 'المظهر الداكن',
  breaking: 'عاجل',
  closeBreaking: 'أغلق شريط الأخبار العاجلة',
  seconds: 'أخبار مختارة',
  latest: 'آخر الأخبار',
  lead: 'أبرز الأخبار',
  more: 'المزيد في قسم {name}',
  section: 'القسم',
  aSection: 'قسم',
  topics: 'موضوعات',
  topic: 'موضوع',
  author: 'كاتب',
  series: 'سلسلة',
  published: 'نُشر',
  updated: 'حُدّث',
  coverageEnd: 'نهاية التغطية',
  corresponding: 'الموافق {name}',
  source: 'المصدر',
  readingTime: 'مدة القراءة',
  by: 'بقلم',
  and: ' و',
  corrections: 'تصويب',
  corrected: 'صُوّب',
  allCorrections: 'التصويبات',
  toCorrections: 'كل تصويبات الصحيفة',
  correctionsIntro: 'ما أخطأنا فيه ثم صححناه، الأحدث أولا.',
  correctionsOf: 'تصويبات سنة {name}',
  correctionsYears: 'تصويبات السنوات الأخرى',
  correctionOf: 'تصويب: {name}',
  correctionsFeed: 'تصويبات {name}',
  changes: 'سجلّ التعديلات',
  changesOf: 'سجلّ التعديلات: {name}',
  changesIntro: 'ما تغيّر من كلمات هذا المقال منذ نُشر. ما أضيف تحته خط، وما حُذف يشطبه خط.',
  changeTypo: 'تصحيح إملائي',
  changeTitle: 'العنوان',
  changeSummary: 'الملخص',
  changeBody: 'النص',
  added: 'أُضيف:',
  removed: 'حُذف:',
  changeEnd: '(انتهى)',
  unchanged: 'نص لم يتغير',
  firstPublished: 'نُشر أول مرة',
  related: 'اقرأ أيضا',
  sameSection: 'من القسم نفسه',
  allSeries: 'السلاسل',
  seriesIntro: 'موضوعات تُروى في أجزاء، تُقرأ بالترتيب.',
  seriesOf: 'كل أجزاء سلسلة {name}، بترتيب قراءتها.',
  part: 'الجزء {n}',
  ofSeries: 'من سلسلة',
  previousPart: 'الجزء السابق',
  nextPart: 'الجزء التالي',
  previousParts: 'الأجزاء السابقة',
  nextParts: 'الأجزاء التالية',
  share: 'شارك المقال',
  shareOn: 'شارك عبر {name}',
  whatsapp: 'واتساب',
  telegram: 'تلغرام',
  x: 'إكس',
  facebook: 'فيسبوك',
  email: 'البريد',
  shareSystem: 'شارك…',
  shortAddress: 'الرابط القصير',
  copy: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  copyFailed: 'تعذّر النسخ، فحدّدنا لك الرابط',
  shareQuote: 'شارك الاقتباس',
  quoteCopied: 'نُسخ الاقتباس ورابطه',
  quoteFailed: 'تعذّر نسخ الاقتباس',
  note: 'للعلم',
  video: 'شاهد الفيديو',
  videoExternal: 'يُشغَّل من يوتيوب',
  footnotes: 'الهوامش',
  footnoteBack: 'عودة إلى موضع الهامش {name} في النص',
  tableRegion: 'جدول {n}',
  taskDone: 'أُنجز',
  taskOpen: 'لم يُنجز',
  digest: 'رسالة البريد لهذا اليوم',
  digestAll: 'كل أخبار هذا اليوم على الموقع',
  digestWhy: 'تصلك هذه الرسالة لاشتراكك في رسالة {name} اليومية.',
  digestUnsubscribe: 'ضع هنا رابط إلغاء الاشتراك الذي يعطيه برنامج الإرسال: unsubscribe',
  newer: 'الأحدث',
  older: 'الأقدم',
  pagination: 'صفحات القائمة',
  pageOf: 'صفحة {n}',
  archive: 'الأرشيف',
  archiveYear: 'أرشيف سنة {name}',
  archiveOf: 'أخبار {name}',
  archiveIntro: 'كل ما نُشر، بحسب تاريخه.',
  feeds: 'الخلاصات',
  feedsIntro: 'الخلاصة عنوان تضعه في قارئ الخلاصات، فتصلك المقالات كاملة فور نشرها، بلا حساب ولا بريد.',
  feedsHow: 'كيف تتابعنا',
  feedsSteps: [
    'ثبّت قارئ خلاصات على هاتفك أو حاسوبك، أو استعمل قارئا على الشبكة؛ منها المجاني والمفتوح المصدر.',
    'انسخ عنوان خلاصة من هذه الصفحة، وألصقه في القارئ حيث يقول «أضف خلاصة» أو «اشترك».',
    'تصلك بعدها المقالات كلما نُشرت. وإن سألك القارئ عن الصيغة فكلها سواء، وأشهرها RSS.',
  ],
  feedsOpml: 'كل الخلاصات في ملف واحد (OPML)',
  feedsOpmlNote: 'يقرؤه قارئك من أمر «استيراد»، فتختار منه ما تتابعه.',
  feedAll: 'كل المقالات',
  feedOf: 'خلاصة {name}',
  feedAs: 'خلاصة {name} بصيغة {format}',
  feedWhat: 'هذه خلاصة، لا صفحة',
  feedWhatText: 'انسخ عنوانها إلى قارئ الخلاصات، فتصلك المقالات كاملة فور نشرها، بلا حساب ولا بريد. العنوان:',
  feedLearn: 'كيف أتابع بالخلاصات؟',
  feedPage: 'الصفحة نفسها على الموقع',
  feedStories: 'ما في هذه الخلاصة الآن',
  feedComment:
    'هذه خلاصة بصيغة JSON Feed، تُقرأ في قارئ الخلاصات: انسخ عنوانها إليه. كل الخلاصات وطريقة المتابعة: {name}',
  feedSections: 'الأقسام',
  feedTopics: 'الموضوعات',
  feedTopicsLargest: 'أكثر الموضوعات مقالات',
  feedAuthors: 'الكتّاب',
  feedSeries: 'السلاسل',
  draft: 'مسودة',
  embargoed: 'مؤجل إلى {name}',
  notFound: 'الصفحة غير موجودة',
  notFoundText: 'ربما تغيّر العنوان أو كُتب خطأ. جرّب البحث، أو ابدأ من الصفحة الأولى.',
  searchPlaceholder: 'اكتب كلمة أو اسما',
  searchHint: 'ابحث في كل ما نشرته الصحيفة.',
  searchNeedsScript: 'البحث يحتاج إلى تشغيل JavaScript في المتصفح. يمكنك أيضا تصفح الأرشيف أو الأقسام.',
  searchFailed: 'تعذّر تحميل فهرس البحث. تحقق من الاتصال ثم أعد المحاولة.',
  searching: 'جارٍ البحث…',
  searchAgain: 'أعد المحاولة',
  results: 'النتائج',
  searchTitle: 'بحث عن «{name}»',
  noResults: 'لا نتائج عن «{name}».',
  tryThis: 'قد يفيدك أن:',
  trySpelling: 'تراجع الإملاء، أو تجرّب كتابة أخرى للاسم.',
  tryFewer: 'تبحث بكلمات أقل، أو أعم.',
  tryWider: 'توسّع البحث إلى كل الأقسام والتواريخ:',
  didYouMean: 'هل تقصد {name}؟',
  recentSearches: 'بحثت أخيرا عن',
  forgetSearches: 'امسح هذه القائمة',
  filters: 'تضييق النتائج',
  clearFilters: 'ألغِ التضييق كله',
  removeFilter: 'ألغِ التضييق: {name}',
  order: 'الترتيب',
  byRelevance: 'الأقرب',
  byNewest: 'الأحدث',
  allSections: 'كل الأقسام',
  allTopics: 'كل الموضوعات',
  allAuthors: 'كل الكتّاب',
  theTopic: 'الموضوع',
  theAuthor: 'الكاتب',
  anyDate: 'كل التواريخ',
  today: 'اليوم',
  otherDates: 'مدة أخرى',
  lastWeek: 'آخر أسبوع',
  lastMonth: 'آخر شهر',
  lastYear: 'آخر سنة',
  from: 'من تاريخ',
  to: 'إلى تاريخ',
  date: 'التاريخ',
  moreResults: 'نتائج أخرى',
  noArticles: 'لا مقالات هنا بعد.',
} as const;

/** What stands above a headline that is no plain news, for those kinds of stories that a reader must know of. */
export const kindLabels = {
  report: 'تقرير',
  analysis: 'تحليل',
  opinion: 'رأي',
  live: 'تغطية حية',
} as const;

/** The words that lead to the feed of a list, for each kind of list that has one; an author's fit both genders. */
const followLabels = {
  section: 'تابع هذا القسم عبر RSS',
  topic: 'تابع هذا الموضوع عبر RSS',
  author: 'تابع مقالات {name} عبر RSS',
  series: 'تابع هذه السلسلة عبر RSS',
  corrections: 'تابع التصويبات عبر RSS',
} as const;

/** A kind of list that has a feed. */
export type Followed = keyof typeof followLabels;

/** Ordinals of a masculine noun with the article, from the first: «الجزء الأول». */
export const ordinals: readonly string[] = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

/** Counted phrases with their six Arabic forms. */
export const counted = {
  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{n} مقالات',
    many: '{n} مقالا',
    other: '{n} مقال',
  },
  parts: {
    zero: 'لا أجزاء',
    one: 'جزء واحد',
    two: 'جزآن',
    few: '{n} أجزاء',
    many: '{n} جزءا',
    other: '{n} جزء',
  },
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  },
  changes: {
    zero: 'لا تعديلات',
    one: 'تعديل واحد',
    two: 'تعديلان',
    few: '{n} تعديلات',
    many: '{n} تعديلا',
    other: '{n} تعديل',
  },
  corrections: {
    zero: 'لا تصويبات',
    one: 'تصويب واحد',
    two: 'تصويبان',
    few: '{n} تصويبات',
    many: '{n} تصويبا',
    other: '{n} تصويب',
  },
  feeds: {
    zero: 'لا خلاصات',
    one: 'خلاصة واحدة',
    two: 'خلاصتان',
    few: '{n} خلاصات',
    many: '{n} خلاصة',
    other: '{n} خلاصة',
  },
  minutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
} as const satisfies Record<string, PluralForms>;

/** A label with its name or number put in. */
export function fill(label: string, value: string): string {
  return label.replace(/\{(?:name|n)\}/u, () => value);
}

/** What leads to the feed of a list. */
export function followWords(kind: Followed, name: string): string {
  return fill(followLabels[kind], name);
}

/**
 * The same where it is heard without the page around it: the words that are seen, and of what. They come first, for
 * those who speak to the screen (https://www.w3.org/WAI/WCAG22/Understanding/label-in-name).
 */
export function followName(kind: Followed, name: string): string {
  const words = followWords(kind, name);
  return words.includes(name) ? words : `${words}: ${name}`;
}

/** What a feed is called: of what, and in which format. */
export function feedName(name: string, format: string): string {
  return labels.feedAs.replace(/\{(name|format)\}/gu, (_whole, slot) => (slot === 'name' ? name : format));
}
