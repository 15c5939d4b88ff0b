import { PAGE_NOTE_WORDS, PAGE_SKIP_WORDS } from './page/notes.ts';
import type { NoteKind, SkipReason } from './report.ts';

/** What the report calls each reason to leave something out. Author-facing, as src/problems.ts. */
export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  attachment: 'مرفق: ليس مقالا، وتُنسخ الصورة مع المقال الذي فيه',
  private: 'خاص (private): لم يكن منشورا للقراء',
  password: 'محمي بكلمة سر: لا حماية في موقع ثابت',
  trash: 'في سلة المهملات',
  'auto-draft': 'مسودة آلية بلا مضمون (auto-draft)',
  revision: 'نسخة سابقة من مقال (revision)',
  menu: 'عنصر قائمة: القوائم في site.yaml (navigation)',
  'guest-author': 'كاتب بلا حساب (Co-Authors Plus): له ملف في authors إن وقّع مقالا',
  'other-type': 'نوع لا يعرفه الموقع: إن كان مقالات فأعد الاستيراد وسمّه بالخيار ‎--types',
  'draft-page': 'صفحة غير منشورة: ليس للصفحات الثابتة مسودات',
  duplicate: 'مكرر في الملف برقمه نفسه',
  empty: 'بلا عنوان ولا نص',
  failed: 'تعذّر تحويله: أخبرنا به، أو انقله بيدك',
  ...PAGE_SKIP_WORDS,
};

/** What is said of each step of an import while it lasts. */
export const STEP_WORDS = {
  survey: { doing: 'قراءة ملف التصدير' },
  write: { doing: 'كتابة المقالات والصفحات' },
} as const;

/** What a note says, and what the editor should do; «يحتاج إليك» when something must be done. */
export interface NoteWords {
  /** Heading of all notes of the kind. */
  title: string;
  /** What to do. */
  remedy: string;
  /** Whether a person is needed. */
  needed: boolean;
}

const told = (title: string, remedy = ''): NoteWords => ({ title, remedy, needed: false });
const needed = (title: string, remedy: string): NoteWords => ({ title, remedy, needed: true });

/** Words for each kind of note. */
export const NOTE_WORDS: Readonly<Record<NoteKind, NoteWords>> = {
  'body-problem': needed('نص لا يقبله الموقع', 'شغّل nashra check وصحّح ما يذكره.'),
  'words-differ': needed('كلمات اختلفت بعد التحويل', 'قابل المقال بأصله.'),
  'no-title': needed('مقال بلا عنوان، فأُخذ من أول نصه', 'اكتب عنوانا في الحقل title.'),
  'no-date': needed('بلا تاريخ صحيح، فصار مسودة', 'اكتب التاريخ في الحقل date ثم احذف draft.'),
  'no-body': needed('مقال بلا نص', 'اكتب نصه أو احذفه.'),
  pending: needed('كان بانتظار المراجعة، فصار مسودة', 'راجعه ثم احذف draft.'),
  'missed-schedule': needed('كان مؤجلا وفات موعده ولم يُنشر، فصار مسودة', 'راجعه ثم احذف draft.'),
  'unknown-status': needed('حالته غير معروفة، فصار مسودة', 'راجعه ثم احذف draft.'),
  sticky: needed('كان مثبتا في الصدر', 'لتثبيته أضف الحقل pin: 1'),
  'picture-missing': needed(
    'صورة لم توجد',
    'ضعها في مجلد المرفقات وأعد الاستيراد بالخيار ‎--uploads، أو أضفها إلى المقال.',
  ),
  'picture-broken': needed('صورة تالفة', 'صدّرها من جديد بصيغة JPEG أو PNG وأضفها إلى المقال.'),
  'picture-kind': needed('صورة من نوع لا ينشره الموقع', 'حوّلها إلى JPEG أو PNG وأضفها إلى المقال.'),
  'picture-linked': told('صورة صارت رابطا إلى مكانها القديم'),
  'no-alt': needed('صورة بلا وصف', 'اكتب ما يظهر فيها: alt في الحقول، أو بين القوسين ![…] في النص.'),
  'lead-double': told('الصورة الرئيسية كانت أيضا في أول النص، فحُذفت منه'),
  'link-unknown': needed('رابط داخلي لا يُعرف مقاله', 'صحّحه أو احذفه.'),
  'link-skipped': needed('رابط إلى ما لم يُستورد', 'صحّحه أو احذفه.'),
  'link-refused': told('رابط من نوع غير مسموح، حُذف عنوانه وبقيت كلماته'),
  'file-linked': needed('رابط إلى ملف في الموقع القديم', 'انقل الملف إلى public وصحّح الرابط.'),
  'alias-refused': needed(
    'عنوان قديم لا يصلح في aliases',
    'أضف تحويله في خادم الموقع (القائمة في import-report.json).',
  ),
  'cut-slug': needed('عنوان قديم مقطوع في وسط حرف', 'لا يمكن تحويله حرفا بحرف؛ أضفه في خادم الموقع إن لزم.'),
  'no-category': told('بلا تصنيف، فوُضع في القسم العام'),
  'term-dropped': needed(
    'تصنيف من نوع خاص (taxonomy) لم يُنقل',
    'إن كان يعني القراء فأضفه إلى tags أو source أو place.',
  ),
  'custom-field': needed(
    'حقل خاص (custom field) لم يُنقل، وعدد ما فيه من مقالات ومثال منه',
    'إن كان القراء يرونه، كعنوان فرعي أو مصدر، فانقله إلى summary أو kicker أو source؛ قيمه في ملف التصدير.',
  ),
  'other-language': needed(
    'بلغة غير العربية، والموقع كله عربي',
    'احذفه، أو اكتب draft: true، إن لم يكن لقرّاء هذا الموقع.',
  ),
  'translation-lost': told('له ترجمة: لا يربط الموقع المقال بترجمته (hreflang)'),
  'canonical-elsewhere': needed(
    'أصله في موقع آخر (canonical)، ولا حقل لذلك هنا',
    'اذكر صاحبه في source، أو احذفه.',
  ),
  noindex: needed(
    'كانت محركات البحث لا تُظهره (noindex)، وهنا تُظهره',
    'احذفه، أو اكتب draft: true، إن كان لا ينبغي أن يُعثر عليه.',
  ),
  'tag-dropped': told('وسم لا يصلح عنوانا، فحُذف'),
  'section-merged': told('تصنيف فرعي صار وسما، والقسم أصله'),
  'author-login': needed('اسم الكاتب هو اسم الدخول', 'صحّح name في ملف الكاتب.'),
  'summary-cut': told('ملخص هو أول النص مقطوعا، فخُتم بعلامة الحذف بعد آخر كلمة كاملة'),
  'script-dropped': told('برنامج (script) في النص، حُذف'),
  'form-dropped': told('نموذج إدخال في النص، حُذف'),
  'pixel-dropped': told('صورة لعدّ القراء، حُذفت'),
  'hidden-dropped': told('نص مخفي، حُذف'),
  'embed-linked': told('محتوى مضمّن صار رابطا'),
  'caption-link-lost': told('رابط في تعليق صورة: بقيت كلماته دون عنوانه'),
  'shortcode-dropped': needed('رمز إضافة (shortcode) حُذف، وبقي ما فيه', 'انظر ما كان يُظهره.'),
  'shortcode-kept': needed(
    'كلمة بين قوسين قد تكون رمز إضافة (shortcode)، وبقيت في النص كما هي',
    'احذفها إن كانت رمزا.',
  ),
  'block-dropped': needed('كتلة متغيرة لا نص فيها، حُذفت', 'انظر ما كانت تُظهره.'),
  'emphasis-dropped': told('تنسيق الخط حُذف ليسلم النص'),
  'xml-flaw': told('خلل في XML لا يضيع به شيء'),
  'no-version': told('لا يذكر الملف نسخة WXR صحيحة، وقُرئ مع ذلك'),
  'left-edited': told('ملف عدّلته بعد الاستيراد، فتُرك كما هو'),
  'left-gone': told('ملف حذفته أو غيّرت اسمه بعد الاستيراد، فلم يُكتب', 'لكتابته من جديد: ‎--again'),
  'left-taken': needed('ملف آخر بالاسم نفسه، فتُرك', 'غيّر اسم أحدهما وأعد الاستيراد.'),
  ...PAGE_NOTE_WORDS,
};
