import type { NoteWords } from '../report-words.ts';

/** Why a page or text is not imported. */
export type PageSkip = 'unreadable' | 'no-article' | 'not-html';

/** What the report calls each reason. */
export const PAGE_SKIP_WORDS: Readonly<Record<PageSkip, string>> = {
  unreadable: 'ملف لم يُقرأ: راجع المسار والصلاحيات',
  'no-article': 'لا مقال في الملف، أو صفحته محمية بكلمة سر: انسخ نصه إلى ملف .txt واستورده',
  'not-html': 'ليس صفحة HTML ولا نصا: احفظ الصفحة «صفحة كاملة» أو انسخ نصها إلى ملف .txt',
};

/** What an editor is told of a page or text. */
export type PageNote =
  | 'several-articles'
  | 'date-import'
  | 'date-hijri'
  | 'date-unreadable'
  | 'date-updated-only'
  | 'date-from-dateline'
  | 'zone-unknown'
  | 'date-line-empty'
  | 'claims-differ'
  | 'no-section'
  | 'section-unknown'
  | 'section-other'
  | 'author-unknown'
  | 'dateline-guessed'
  | 'line-unsure'
  | 'line-dropped'
  | 'kicker-guessed'
  | 'heading-guessed'
  | 'caption-dropped'
  | 'credit-dropped'
  | 'related-dropped'
  | 'repeat-dropped'
  | 'lines-dropped'
  | 'lines-joined'
  | 'body-differs'
  | 'body-short'
  | 'picture-remote'
  | 'lead-guessed'
  | 'encoding-guessed'
  | 'encoding-damaged'
  | 'page-address'
  | 'updated-unsaid';

const told = (title: string, remedy = ''): NoteWords => ({ title, remedy, needed: false });
const needed = (title: string, remedy: string): NoteWords => ({ title, remedy, needed: true });

/** Words for each kind of note, first what a person must see to. */
export const PAGE_NOTE_WORDS: Readonly<Record<PageNote, NoteWords>> = {
  'several-articles': needed(
    'لعل في النص أكثر من مقال، ولم يُقسم',
    'إن كان كذلك فضع كل مقال في ملف وأعد الاستيراد.',
  ),
  'body-differs': needed('نص المقال يختلف عما تقوله الصفحة عن نفسها', 'قابله بالأصل: قد تنقصه فقرة أو تزيد.'),
  'body-short': needed('نص قصير جدا', 'قابله بالأصل: قد لا يكون في الملف إلا بعضه.'),
  'encoding-damaged': needed('محارف تالفة في الملف', 'صحّحها في النص، أو احفظ الصفحة من جديد.'),
  'date-import': needed('بلا تاريخ يُعرف، فأُرّخ بلحظة الاستيراد', 'اكتب تاريخه في الحقل date.'),
  'date-hijri': needed(
    'تاريخه هجري، ولم يحوّل لأن التحويل قد يخطئ يوما',
    'اكتب مقابله الميلادي في الحقل date.',
  ),
  'date-unreadable': needed('تاريخ ناقص لا يُعرف يومه أو سنته', 'اكتب التاريخ كاملا في الحقل date.'),
  'zone-unknown': needed('وقت بتوقيت لا يُعرف، فعُدّ بتوقيت الصحيفة', 'راجع الحقل date.'),
  'date-updated-only': needed('لا تذكر الصفحة إلا تاريخ آخر تحديث، فأُخذ تاريخا للنشر', 'راجع الحقل date.'),
  'claims-differ': needed('ما تقوله الصفحة عن نفسها يختلف من موضع إلى موضع', 'أُخذ الأول: راجع الحقل.'),
  'no-section': needed('لا يُعرف قسمه', 'راجع الحقل section، أو أعد الاستيراد بالخيار ‎--section.'),
  'section-unknown': needed('اسم قسم ليس في content/sections', 'أضف القسم، أو راجع الحقل section.'),
  'author-unknown': needed(
    'اسم كاتب ليس في content/authors، فلم يوقَّع به',
    'أضف ملفه واكتبه في authors، أو اتركه.',
  ),
  'dateline-guessed': needed('صدر خبر رُجّح أنه مكان الخبر ومصدره', 'راجع place و source.'),
  'line-unsure': needed('سطر قبل النص لا يُعرف ما هو، فبقي في أول النص', 'انقله إلى summary، أو احذفه.'),
  'line-dropped': needed('كلمات من سطر عن الخبر حُذفت ولم تُحفظ في حقل', 'اكتبها حيث تريد.'),
  'kicker-guessed': needed('كلمات فوق العنوان وُضعت في kicker', 'راجعها: قد تكون اسم الموقع.'),
  'heading-guessed': needed('سطر قصير بين فقرتين صار عنوانا فرعيا', 'راجعه.'),
  'caption-dropped': needed('تعليق صورة بلا صورة، حُذف', 'أضفه إلى الصورة إن أضفتها.'),
  'picture-remote': needed('صورة على موقع آخر، لم تُنزَّل', 'احفظ الصفحة «صفحة كاملة»، أو أضف الصورة بيدك.'),
  'credit-dropped': told('نسبة صورة أو تعليقها، حُذف'),
  'section-other': told('الصفحة تذكر قسما معروفا، فقُدّم على ‎--section'),
  'date-from-dateline': told('التاريخ من صدر الخبر'),
  'date-line-empty': told('سطر تاريخ بلا قيمة، حُذف'),
  'related-dropped': told('عناوين أخبار أخرى، حُذفت'),
  'repeat-dropped': told('سطر مكرر، حُذف تكراره'),
  'lines-dropped': told('أسطر ليست من الخبر، حُذفت'),
  'lines-joined': told('أسطر مقطوعة وُصلت في فقرات'),
  'lead-guessed': told('أول صورة في النص صارت الصورة الرئيسية'),
  'encoding-guessed': told('ترميز الملف عُرف من محارفه'),
  'updated-unsaid': told('للصفحة تاريخ تعديل لا تقوله للقراء، فلم يُكتب updated'),
  'page-address': told('عنوان الصفحة الأصلي', 'إن كان من موقعك القديم فأضفه إلى aliases.'),
};
