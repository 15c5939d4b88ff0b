import { foldWord } from './words.ts';

/**
 * Words of the newspaper's craft: verbs of its headlines and their verbal nouns, days, counted things, sources. They tell
 * that something was signed, opened or said, and not what: two stories that share them alone have nothing in common.
 * Our own list, under this project's licence.
 */

/** Verbs without their first letter: ي and ت of the imperfect, ا of the perfect. */
const VERBS = `
وقع ناقش فتتح بحث ستقبل كرم نظم طلق علن ؤكد كشف دعو طالب حذر رعى دشن ختتم شارك واصل ستعد بدأ نهي حتفل وضح شيد ثمن تفقد
زور لتقي جتمع ترأس ستعرض عرض قدم ستضيف ضم شهد عقد قيم قر قرر رفض نفي تهم دين ستنكر هنئ عزي تلقى بعث غادر صل عود تسلم
سلم وجه نفذ عتمد صدر نشر ذكر شير ضيف قول تحدث بين ظهر عد عتبر توقع رى سعى هدف مكن جب حدد وفر منح حصل حقق سجل بلغ
حرر فتح وافق حاول جري ساهم سهم بدي عرب متد جتاز قترب حتاج ربط خصص ؤمن رحب حيي طرح نتقل نجز نقل
رتفع نخفض تراجع تجاوز ستمر نطلق نتظر ستهدف واجه تصدى ضبط طيح نقذ نجح فشل فوز خسر عيد جدد نفي كد برز تواجد تجه
`;

/** Their verbal nouns and what else stands in every story. */
const NOUNS = `
توقيع مناقشة افتتاح بحث استقبال تكريم تنظيم إطلاق انطلاق إعلان تأكيد دعوة رعاية تدشين ختام اختتام مشاركة مواصلة استعداد
بدء انتهاء احتفال زيارة لقاء اجتماع استعراض تقديم حضور عقد إقامة إقرار قرار رفض نفي استنكار تهنئة تعزية مغادرة وصول
تنفيذ اعتماد إصدار تصريح بيان حديث توقعات هدف منح تحقيق تسجيل ارتفاع انخفاض تراجع استمرار خلال مختلف مؤكدا مشيرا موضحا
مبينا لافتا مضيفا قائلا وقال وأضاف وأكد وأوضح وأشار وذكر قال أضاف أكد أوضح أشار ذكر أعلن كشف أعرب بحسب وفق حسب
أمس اليوم غدا صباح مساء ظهر نهار الماضي الماضية المقبل المقبلة الحالي الجاري أسبوع شهر عام سنة يوم ساعة ساعات أيام
السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة أول ثاني ثالث عدد نحو أكثر أقل كبير جديد جديدة مزيد بمناسبة بحضور
وافق شارك ناقش واصل حذر نظم كرم وقع دشن قدم شهد طالب رعى بحث حقق سجل تصدى تصد حلول حل منظور اتصال هاتفيا متنوع متنوعة
مدير رئيس عضو سعادة معالي سمو الدكتور المهندس الأستاذ الشيخ أستاذ دكتور مهندس يذكر جانبه بدوره فيما سواء تم يتم
مليون مليار ألف مئة مائة نسبة المئة بالمئة ريال دولار دينار درهم صور بالصور بالفيديو فيديو خاص عاجل
`;

const listed = (text: string) => text.split(/\s+/u).filter(Boolean).map(foldWord);

const NEWS_WORDS = new Set([
  ...listed(NOUNS),
  ...listed(VERBS).flatMap((rest) => [`ي${rest}`, `ت${rest}`, `س${rest}`, `ا${rest}`]),
]);

/** Whether a folded word, with the article and conjunctions or without, belongs to the craft and not to the story. */
export function isNewsWord(word: string): boolean {
  return NEWS_WORDS.has(word) || NEWS_WORDS.has(word.replace(/^[وف]?(?:[بكل]?ال|لل)?/u, ''));
}
