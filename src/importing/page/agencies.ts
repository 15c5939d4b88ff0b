import { fold } from '../../arabic/fold.ts';

/** News agencies by the short names that datelines have, with the name that a reader is told. */
const AGENCIES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['وكالة الأنباء الكويتية (كونا)', 'كونا', 'KUNA'],
  ['وكالة الأنباء السعودية (واس)', 'واس', 'SPA'],
  ['وكالة أنباء الإمارات (وام)', 'وام', 'WAM'],
  ['وكالة الأنباء القطرية (قنا)', 'قنا', 'QNA'],
  ['وكالة أنباء البحرين (بنا)', 'بنا', 'BNA'],
  ['وكالة الأنباء العمانية', 'العمانية', 'ONA'],
  ['وكالة الأنباء الأردنية (بترا)', 'بترا', 'PETRA'],
  ['وكالة أنباء الشرق الأوسط (أ ش أ)', 'أ ش أ', 'أ.ش.أ', 'أش أ', 'MENA'],
  ['وكالة الأنباء الفلسطينية (وفا)', 'وفا', 'WAFA'],
  ['الوكالة العربية السورية للأنباء (سانا)', 'سانا', 'SANA'],
  ['الوكالة الوطنية للإعلام', 'الوطنية للإعلام', 'وطنية', 'NNA'],
  ['وكالة الأنباء العراقية (واع)', 'واع', 'INA'],
  ['وكالة الأنباء اليمنية (سبأ)', 'سبأ', 'سبأ نت'],
  ['وكالة المغرب العربي للأنباء (و م ع)', 'و م ع', 'ومع', 'MAP'],
  ['وكالة الأنباء الجزائرية (واج)', 'واج', 'APS'],
  ['وكالة تونس أفريقيا للأنباء (وات)', 'وات', 'TAP'],
  ['وكالة الأنباء الليبية (وال)', 'وال', 'LANA'],
  ['وكالة السودان للأنباء (سونا)', 'سونا', 'SUNA'],
  ['رويترز', 'رويترز', 'Reuters'],
  ['وكالة الصحافة الفرنسية (أ ف ب)', 'أ ف ب', 'أ.ف.ب', 'أف ب', 'اف ب', 'فرانس برس', 'الفرنسية', 'AFP'],
  ['أسوشيتد برس (أ ب)', 'أ ب', 'أ.ب', 'أسوشيتد برس', 'أسوشييتد برس', 'AP'],
  ['وكالة الأنباء الألمانية (د ب أ)', 'د ب أ', 'د.ب.أ', 'الألمانية', 'dpa'],
  ['الأناضول', 'الأناضول', 'الاناضول', 'AA'],
  ['شينخوا', 'شينخوا', 'Xinhua'],
  ['سبوتنيك', 'سبوتنيك', 'Sputnik'],
  ['وكالات', 'وكالات', 'الوكالات'],
];

/** A short name without dots and doubled spaces. */
const keyOf = (name: string) => fold(name.replace(/[.«»"()/]/gu, ' '));

const byShort = new Map(
  AGENCIES.flatMap(([name, ...short]) => short.map((each) => [keyOf(each), name] as const)),
);

/** The name of the agency that a short or whole name means; undefined for what is none that is known. */
export function agencyCalled(name: string): string | undefined {
  const key = keyOf(name).replace(/^(?:وكاله|وكالة)\s+/u, '');
  return byShort.get(key) ?? AGENCIES.find(([whole]) => keyOf(whole) === keyOf(name))?.[0];
}

/** A pattern of all short names, longest first, for texts that are not folded. */
export const agencyPattern = AGENCIES.flatMap(([, ...short]) => short)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.]/gu, '\\.\\s?').replaceAll(' ', '\\s?'))
  .join('|');

/**
 * Places that datelines are from: capitals and large Arab cities, and capitals of the wide world. Only where a line
 * could as well name a person is a place looked up here; a dateline with an agency in it is one anyhow.
 */
const PLACES = new Set(
  `الكويت الرياض جدة مكة المدينة الدمام أبها تبوك أبوظبي دبي الشارقة العين الدوحة المنامة مسقط صلالة صنعاء عدن تعز
   القاهرة الإسكندرية الجيزة أسوان الأقصر بورسعيد عمّان عمان إربد العقبة بيروت طرابلس صيدا دمشق حلب حمص اللاذقية بغداد
   البصرة الموصل أربيل النجف كربلاء القدس غزة نابلس الخليل الخرطوم أمدرمان طرابلس بنغازي تونس صفاقس الجزائر وهران قسنطينة
   الرباط مراكش فاس طنجة أغادير نواكشوط مقديشو جيبوتي موروني واشنطن نيويورك لندن باريس برلين روما مدريد بروكسل جنيف فيينا
   موسكو كييف أنقرة إسطنبول طهران إسلام آباد كابول بكين طوكيو سيول دلهي أثينا لاهاي أوسلو ستوكهولم برن لشبونة أوتاوا
   برازيليا نيروبي أديس بريتوريا أبوجا دكار جوهانسبرغ سيدني جاكرتا سنغافورة`
    .split(/\s+/u)
    .map(fold),
);
const LONG_PLACES = new Set(
  [
    ...['مكة المكرمة', 'المدينة المنورة', 'رام الله', 'الدار البيضاء', 'بور سعيد', 'شرم الشيخ', 'أبو ظبي'],
    ...['أديس أبابا', 'إسلام آباد', 'نيودلهي', 'نيو دلهي', 'لوس أنجليس', 'سان فرانسيسكو', 'هونغ كونغ'],
    ...['رأس الخيمة', 'أم القيوين', 'بنغازي', 'عواصم', 'سلطنة عمان', 'الأمم المتحدة', 'سراييفو'],
  ].map(fold),
);

/** Whether a name is that of a well-known place. */
export function isPlace(name: string): boolean {
  const folded = fold(name.replace(/[:،,.]+$/u, ''));
  return PLACES.has(folded) || LONG_PLACES.has(folded);
}
