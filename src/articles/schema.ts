import { z } from 'zod';
import { stripInvisible } from '../arabic/fold.ts';

/** Control characters, and bidi controls that turn what stands after them (UAX #9, 2.1 to 2.5). */
// eslint-disable-next-line no-control-regex -- these are the very characters to refuse
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u;

const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !HIDDEN.test(value), 'في القيمة محارف تحكم خفية.')
  .refine(
    (value) => value === '' || stripInvisible(value).trim() !== '',
    'القيمة فارغة: ليس فيها إلا محارف لا تُرى.',
  );

/** A date as written; src/loading/dates.ts reads it strictly and says what is wrong. */
const date = z.union([z.string(), z.number()]);

/** Kinds of stories: what a reader must know of how it was made. */
export const KINDS = ['news', 'report', 'analysis', 'opinion', 'live'] as const;

/** A picture with what a reader is told about it. */
export const pictureSchema = z.strictObject({
  /** The file, relative to the article's file. */
  src: text.describe('مسار الصورة من ملف المقال، مثل ./lead.jpg'),
  /** What the picture shows, for those who do not see it; empty only for a decorative picture. */
  alt: z.string().trim().describe('وصف ما يظهر في الصورة'),
  /** Text under the picture. */
  caption: text.optional().describe('تعليق يظهر تحت الصورة'),
  /** Who made it. */
  credit: text.optional().describe('صاحب الصورة'),
});

/** Former addresses; src/loading/address-problems.ts checks them. */
const formerAddresses = z
  .array(z.string().regex(/^(?:https?:\/\/[^/]+)?\//iu, 'العنوان القديم يبدأ بشرطة مائلة.'))
  .optional();

/** The front matter of an article. Only title, date and section are required: short wire stories look finished. */
export const articleSchema = z.strictObject({
  /** Headline. */
  title: text.describe('عنوان المقال'),
  /** First publication, for ever; in the future it is an embargo. */
  date: date.describe('تاريخ النشر، مثل 2022-09-19T14:30'),
  /** The section's file name. */
  section: text.describe('اسم ملف القسم في content/sections، مثل science'),
  /** What kind of story it is; `news` by default. Told to readers, and to search engines as schema.org's types. */
  kind: z
    .enum(KINDS)
    .optional()
    .describe(
      'نوع المقال: news خبر، report تحقيق أو تقرير ميداني، analysis تحليل، opinion رأي، live تغطية حية',
    ),
  /** The series the story is a part of: the file name in content/series. Its parts are in the order of their dates. */
  series: text.optional().describe('اسم ملف السلسلة في content/series، مثل james-webb'),
  /** One or two sentences: standfirst, description, feeds. */
  summary: text.optional().describe('ملخص من جملة أو جملتين'),
  /** One to three words above the headline. */
  kicker: text.optional().describe('كلمة أو كلمتان فوق العنوان'),
  /** Last change of substance; later than `date`. */
  updated: date.optional().describe('تاريخ آخر تحديث، مثل 2022-09-20T09:00'),
  /** When live coverage ended or is to end; it goes on where nothing is said. */
  ended: date.optional().describe('متى تنتهي التغطية الحية، مثل 2022-09-19T23:00'),
  /** File names of the authors; without any, the organisation signs. */
  authors: z.array(text).optional().describe('قائمة بأسماء ملفات الكتّاب، مثل [salma-haddad]'),
  /** The agency or paper the story comes from. */
  source: text.optional().describe('المصدر، مثل: وكالة الأنباء الكويتية (كونا)'),
  /** The dateline's place. */
  place: text.optional().describe('مكان الخبر، مثل: الكويت'),
  /** Free topics, folded for identity. */
  tags: z.array(text).optional().describe('قائمة بالوسوم، مثل ["الفضاء", "ناسا"]'),
  /** Lead picture. */
  image: pictureSchema.optional().describe('الصورة الرئيسية: src و alt و caption و credit'),
  /** Shown in the breaking strip of every page until then. */
  breaking: z
    .strictObject({
      /** When the strip lowers itself. */
      until: date.describe('متى ينزل الخبر من شريط العاجل، مثل 2022-09-19T20:00'),
    })
    .optional()
    .describe('خبر عاجل: until'),
  /** What was wrong and is now right, for the reader. */
  corrections: z
    .array(
      z.strictObject({
        /** When it was corrected. */
        date: date.describe('تاريخ التصويب، مثل 2022-09-20'),
        /** What was corrected. */
        text: text.describe('نص التصويب'),
      }),
    )
    .optional()
    .describe('قائمة التصويبات: date و text'),
  /** False: readers are shown no history of this story's text (src/history/). */
  history: z.boolean().optional().describe('false لمقال لا يُنشر سجلّ تعديلاته'),
  /** A draft exists nowhere in the output. */
  draft: z.boolean().optional().describe('true للمسودة التي لا تنشر'),
  /** Former addresses of this article: paths from the site's root, and `/?p=12` of a site that was WordPress. */
  aliases: formerAddresses.describe('عناوين قديمة للمقال، مثل ["/2022/09/old-slug/"]'),
  /** Articles the editor wants beside this one: addresses or slugs. */
  related: z.array(text).optional().describe('مقالات ذات صلة: عناوينها، مثل ["/2022/07/webb-first-images/"]'),
  /** The address's last part; the file's name by default. */
  slug: text.optional().describe('آخر جزء من عنوان الصفحة، حروف وأرقام بينها شرطة، مثل kuwait-workshop'),
  /** Place on the home page: 1 is the lead, then 2, 3 … */
  pin: z.int().min(1).max(9).optional().describe('ترتيب المقال في صدر الصفحة الأولى: 1 للخبر الرئيسي'),
  /** A stable identity for feeds; made from the first address when absent. */
  id: z
    .string()
    .regex(/^[a-z0-9]{4,8}$/u, 'المعرّف حروف لاتينية صغيرة وأرقام، من 4 إلى 8.')
    .optional()
    .describe('معرّف ثابت للمقال في الخلاصات، مثل k7m2q9xa'),
});

/** An article's front matter as written. */
export type ArticleFrontMatter = z.output<typeof articleSchema>;

/** The schema of `content/sections/*.yaml`; the file's name is the section's slug. */
export const sectionSchema = z.strictObject({
  /** The section's name. */
  name: text.describe('اسم القسم، مثل: علوم'),
  /** One sentence for the section's page and for search engines. */
  description: text.optional().describe('وصف القسم في جملة'),
  /** Place among the sections of the home page; small numbers first. */
  order: z.int().default(100).describe('ترتيب القسم في الصفحة الأولى'),
});

/** The schema of `content/series/*.yaml`; the file's name is the series' slug. */
export const seriesSchema = z.strictObject({
  /** The series' name. */
  name: text.describe('اسم السلسلة، مثل: رحلة ويب'),
  /** One or two sentences for the series' page and for search engines. */
  description: text.optional().describe('وصف السلسلة في جملة أو جملتين'),
});

/** The schema of `content/authors/*.yaml`; the file's name is the author's slug. */
export const authorSchema = z.strictObject({
  /** Name as in the byline. */
  name: text.describe('اسم الكاتب كما يظهر'),
  /** What the author does: «محررة الشؤون العلمية». */
  role: text.optional().describe('صفة الكاتب، مثل: محررة الشؤون العلمية'),
  /** A few sentences. */
  bio: text.optional().describe('نبذة قصيرة'),
  /** Public e-mail address. */
  email: z.email({ error: 'عنوان بريد غير صحيح.' }).optional().describe('البريد'),
  /** Profiles elsewhere; `sameAs` in structured data. */
  links: z
    .array(z.url({ error: 'الرابط غير صحيح.' }))
    .default([])
    .describe('روابط حسابات الكاتب'),
});

/** The schema of the front matter of `content/pages/*.md`. */
export const pageSchema = z.strictObject({
  /** Title of the page. */
  title: text.describe('عنوان الصفحة'),
  /** Description for search engines. */
  summary: text.optional().describe('وصف الصفحة'),
  /** Former addresses of this page: paths from the site's root, and `/?page_id=2` of a site that was WordPress. */
  aliases: formerAddresses.describe('عناوين قديمة للصفحة، مثل ["/about-us/", "/?page_id=2"]'),
});
