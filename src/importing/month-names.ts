import { fold } from '../arabic/fold.ts';

/**
 * Names of the Gregorian months, January first, as papers from Nouakchott to Muscat write them: Gulf and Egypt, Levant
 * and Iraq, Morocco, Algeria and Tunisia, Mauritania. CLDR has one spelling of each, papers have several.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينایر'],
  ['فبراير', 'شباط', 'فيفري', 'فبرایر'],
  ['مارس', 'آذار', 'اذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'يونية', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يولية', 'يوليه', 'تموز', 'يوليوز', 'جويلية', 'جويليا'],
  ['أغسطس', 'آب', 'غشت', 'أوت', 'أغشت'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'نوفنبر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دجمبر'],
];

/** Names of the Hijri months, Muharram first. */
const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد أول'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جماد الآخر', 'جماد الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان', 'رمضان المبارك'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة'],
];

/** Folded names with the number of their month (1-12). */
function tableOf(months: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)));
}

/** Gregorian months by their folded names. */
export const gregorianMonths = tableOf(GREGORIAN);

/** Hijri months by their folded names. */
export const hijriMonths = tableOf(HIJRI);

/** A pattern of all names, longest first: «تشرين الأول» must not be found as «تشرين», «ماي» not in «مايو». */
export function monthPattern(months: ReadonlyMap<string, number>): string {
  const names = [...months.keys()].sort((a, b) => b.length - a.length);
  return names.map((name) => name.replaceAll(' ', '\\s+')).join('|');
}
