import type { Rule } from '../rule.ts';

/**
 * Rules that compare a file with its pictures and with the whole archive; src/copy-desk/archive/ finds them. Their
 * examples are told and not run.
 */

export const smallPicture: Rule = {
  id: 'small-picture',
  title: 'صورة رئيسية صغيرة',
  level: 'warning',
  message: 'عرض الصورة الرئيسية {0} بكسل.',
  remedy: 'ضع صورة لا يقل عرضها عن {1} بكسل: تطلبه محركات البحث وبطاقات المشاركة.',
  wrong: 'صورة عرضها 800',
  right: 'صورة عرضها 1600',
  fixes: false,
};

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  title: 'عنوان سبق نشره',
  level: 'warning',
  message: 'العنوان نفسه في: {0}',
  remedy: 'غيّر العنوان، أو احذف أحد المقالين إن كانا واحدا.',
  wrong: 'مقالان عنوانهما «افتتاح المعرض»',
  right: 'افتتاح المعرض الثاني',
  fixes: false,
};

export const similarTitle: Rule = {
  id: 'similar-title',
  title: 'عنوان يشبه عنوانا سابقا',
  level: 'note',
  message: 'عنوان قريب: «{1}» في {0}',
  remedy: 'تحقق من أن الخبر لم يُنشر من قبل.',
  wrong: 'وزير المالية يفتتح معرض الكتاب، ووزير المالية افتتح معرض الكتاب',
  right: 'وزير المالية يفتتح معرض الكتاب',
  fixes: false,
};

export const topicSpelling: Rule = {
  id: 'topic-spelling',
  title: 'موضوع واحد بكتابتين',
  level: 'note',
  message: 'الوسم «{0}» مكتوب «{1}» في مقالات أكثر ({2}).',
  remedy: 'اكتب «{1}»، فهو موضوع واحد.',
  wrong: 'الاقتصاد، الإقتصاد',
  right: 'الاقتصاد',
  fixes: false,
};

export const topicNear: Rule = {
  id: 'topic-near',
  title: 'وسمان متقاربان',
  level: 'note',
  message: 'الوسم «{0}» قريب من «{1}» ({2}).',
  remedy: 'إن كانا موضوعا واحدا فاكتبهما كتابة واحدة.',
  wrong: 'جامعة الكويت، جامعه الكويتت',
  right: 'جامعة الكويت',
  fixes: false,
};

export const brokenLink: Rule = {
  id: 'broken-link',
  title: 'رابط داخلي لا يصل',
  level: 'warning',
  message: '{0}',
  remedy: 'صحّح العنوان أو احذف الرابط.',
  wrong: '[الخبر](/2022/09/none/)',
  right: '[الخبر](/2022/09/kuwait-workshop/)',
  fixes: false,
};

export const unknownRule: Rule = {
  id: 'unknown-rule',
  title: 'تعليق nashra-allow يسمي قاعدة غير معروفة',
  level: 'warning',
  message: 'تعليق nashra-allow لا يسمي قاعدة معروفة: «{0}».',
  remedy: 'راجع أسماء القواعد في docs/copy-desk.md.',
  wrong: '<!-- nashra-allow: spaces -->',
  right: '<!-- nashra-allow: double-space -->',
  fixes: false,
};
