import { z } from 'zod';
import { LEVELS, RULE_IDS } from './copy-desk/rule-ids.ts';
import { publisherFields } from './publisher-schema.ts';

/** A time zone that this Node's ICU knows. */
function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Whether an address has a path of ASCII alone: Astro finds no page below another. */
function hasPlainPath(address: string): boolean {
  try {
    return /^[\x21-\x7E]*$/u.test(decodeURI(new URL(address).pathname));
  } catch {
    // Not an address at all: the other rule says so.
    return true;
  }
}

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/u, 'لون غير صحيح.');

const text = z.string().trim().min(1);

/** A link of the navigation: a section by its slug, or any address with its own label. */
const navigationItem = z.union([
  z.strictObject({ section: text.describe('اسم ملف القسم، مثل science') }),
  z.strictObject({
    label: text.describe('النص الظاهر'),
    href: text.regex(/^(?:\/|https?:|mailto:|tel:)/u, 'الرابط غير صحيح.').describe('العنوان، مثل /about/'),
  }),
]);

/** The schema of `content/site.yaml`: a newsroom's whole identity. */
export const siteSchema = z.strictObject({
  /** The newspaper's name: masthead, titles, feeds, publisher. */
  name: text.describe('اسم الصحيفة، مثل «نشرة»'),
  /** One line under the name; description of the site in feeds and search results. */
  tagline: text.describe('سطر يعرّف بالصحيفة'),
  /** Public address with its base path; every absolute link begins with it. */
  address: z
    .url({ protocol: /^https?$/u, error: 'العنوان ليس رابطا صحيحا.' })
    .refine(hasPlainPath, {
      error: 'مسار الموقع بحروف غير لاتينية.',
    })
    .describe('عنوان الموقع كاملا، مثل https://example.org/ أو https://example.org/news/'),
  /** ISO 3166 region: with `ar` it makes the language tag of structured data and OpenGraph (ar_KW). */
  region: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'رمز المنطقة غير صحيح.')
    .describe('رمز الدولة بحرفين كبيرين، مثل KW'),
  /** IANA time zone: dates without a zone are read in it, and all dates are shown in it. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'منطقة زمنية غير معروفة.')
    .describe('المنطقة الزمنية، مثل Asia/Kuwait'),
  /** Words after a time of day: «بتوقيت الكويت»; none when empty. */
  timeZoneLabel: z.string().trim().default('').describe('عبارة بعد الساعة، مثل: بتوقيت الكويت'),
  /** Month names: see MonthNames in src/arabic/dates.ts. */
  months: z
    .enum(['gulf', 'levant', 'morocco', 'algeria', 'tunisia', 'both'])
    .default('gulf')
    .describe(
      'أسماء الشهور: gulf (سبتمبر) أو levant (أيلول) أو morocco (شتنبر) أو algeria أو tunisia أو both',
    ),
  /** Digits of the interface. */
  digits: z.enum(['latin', 'arabic']).default('latin').describe('أرقام الواجهة: latin أو arabic'),
  /** Hijri date beside the Gregorian one in the masthead and on articles. */
  hijri: z.enum(['none', 'umalqura']).default('none').describe('التاريخ الهجري: none أو umalqura'),
  /** Days added to the Umm al-Qura date, -1 to 1. */
  hijriAdjust: z.int().min(-1).max(1).default(0).describe('تعديل اليوم الهجري: -1 أو 0 أو 1'),
  /** Links of the masthead, in order. */
  navigation: z.array(navigationItem).default([]).describe('روابط شريط الأقسام'),
  /** Links at the foot of every page. */
  footer: z.array(navigationItem).default([]).describe('روابط ذيل الصفحة'),
  ...publisherFields,
  /** File in `public/` shown in the masthead instead of the name in type; the name remains its alternative text. */
  logo: z
    .string()
    .regex(/^\//u, 'المسار يبدأ بشرطة مائلة.')
    .optional()
    .describe('شعار من public/، مثل /logo.svg'),
  /** PNG or JPEG in `public/`, 1200x630, for pages without a picture of their own. */
  sharePicture: z
    .string()
    .regex(/^\//u, 'المسار يبدأ بشرطة مائلة.')
    .default('/share-default.png')
    .describe('صورة المشاركة من public/، مثل /share-default.png'),
  /** Colours of the newspaper, six hexadecimal digits each. */
  colours: z
    .strictObject({
      /** The one accent, on light paper; at least 4.5:1 against white. */
      accent: colour.default('#0b5563').describe('لون التمييز على الخلفية الفاتحة، مثل #0b5563'),
      /** The accent on dark paper; at least 4.5:1 against #14181b. */
      accentDark: colour.default('#7cc7d3').describe('لون التمييز على الخلفية الداكنة، مثل #7cc7d3'),
    })
    .prefault({})
    .describe('ألوان الصحيفة'),
  /** What pictures cost. */
  pictures: z
    .strictObject({
      /** Newest articles whose pictures come in all widths; those of older ones come in one. */
      allWidths: z
        .int()
        .min(0)
        .default(1000)
        .describe('عدد أحدث المقالات التي تُنشر صورها بكل المقاسات، ولما قبلها مقاس واحد'),
    })
    .prefault({})
    .describe('كلفة الصور'),
  /** Who reads `_redirects`: Netlify wants other rules there than Cloudflare Pages (src/building/redirects-file.ts). */
  host: z
    .enum(['any', 'netlify'])
    .default('any')
    .describe('المستضيف: netlify إن كان الموقع على Netlify، وإلا any'),
  /** Articles on a numbered list page. */
  perPage: z.int().min(5).max(100).default(20).describe('عدد المقالات في صفحة القائمة'),
  /** The letter of each day's stories: src/mail/. */
  digest: z
    .strictObject({
      /** Newest days with stories that have one; all by default, none with 0. */
      days: z.int().min(0).optional().describe('عدد أحدث الأيام التي لها نسخة بريد؛ الكل ما لم يُكتب'),
    })
    .prefault({})
    .describe('نسخة البريد من أخبار كل يوم: days'),
  /** What readers are shown of how stories changed since they were published: src/history/. */
  history: z
    .strictObject({
      /** Whether git is read at all: pages of changes, and what `nashra check` says of `updated`. */
      show: z.boolean().default(true).describe('هل يُنشر سجلّ تعديلات المقالات من تاريخ git: true أو false'),
      /** Whether the names of the commits' authors stand beside their changes. */
      authors: z.boolean().default(false).describe('هل يُذكر في السجلّ اسم من عدّل، كما في git'),
    })
    .prefault({})
    .describe('سجلّ التعديلات: show و authors'),
  /** Feeds, and who is told of what is new in them. */
  feeds: z
    .strictObject({
      /** Articles in the feeds of the whole site, newest first. */
      siteItems: z.int().min(1).max(500).default(40).describe('عدد المقالات في خلاصة الموقع'),
      /** Articles in the feeds of a section, topic, author or series, newest first. */
      listItems: z
        .int()
        .min(1)
        .max(500)
        .default(20)
        .describe('عدد المقالات في خلاصات الأقسام والموضوعات والكتّاب'),
      /** WebSub hub (https://www.w3.org/TR/websub/), declared in the feeds; `nashra ping` tells it of new stories. */
      hub: z
        .url({ protocol: /^https?$/u, error: 'الرابط غير صحيح.' })
        .optional()
        .describe('عنوان خادم WebSub، مثل https://pubsubhubbub.appspot.com/'),
      /** IndexNow key (https://www.indexnow.org/documentation); `nashra ping` sends new addresses with it. */
      indexNowKey: z
        .string()
        .regex(/^[a-zA-Z0-9-]{8,128}$/u, 'المفتاح حروف لاتينية وأرقام وشرطات، من 8 إلى 128.')
        .optional()
        .describe('مفتاح IndexNow، من 8 إلى 128 حرفا لاتينيا أو رقما'),
    })
    .prefault({})
    .describe('الخلاصات: siteItems و listItems و hub و indexNowKey'),
  /** The house style that `nashra check` holds texts against; docs/copy-desk.md tells the rules. */
  style: z
    .strictObject({
      /** Quotation marks: «…» with “…” inside, or the other way round. */
      quotes: z
        .enum(['guillemets', 'curly'])
        .default('guillemets')
        .describe('علامات الاقتباس: guillemets «…» أو curly “…”'),
      /** Digits of the texts; `any` only asks that one article has one kind. */
      digits: z
        .enum(['any', 'latin', 'arabic'])
        .default('any')
        .describe('أرقام النصوص: any أو latin أو arabic'),
      /** How grave the findings of a rule are. */
      rules: z
        .partialRecord(z.enum(RULE_IDS), z.enum(LEVELS))
        .default({})
        .describe('درجة كل قاعدة: off أو note أو warning أو error، مثل { relative-date: off }'),
    })
    .prefault({})
    .describe('أسلوب الصحيفة: quotes و digits و rules'),
});

/** `content/site.yaml`, checked. */
export type SiteConfig = z.output<typeof siteSchema>;

/** The house style. */
export type StyleSettings = SiteConfig['style'];
