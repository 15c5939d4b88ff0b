import { fold, latinDigits } from '../../arabic/fold.ts';
import { gregorianMonths } from '../month-names.ts';
import { agencyCalled, agencyPattern, isPlace } from './agencies.ts';

/** What stands before the first words of a story: «الكويت 19-9 (كونا) --», «الرياض – واس:», «لندن: «الشرق الأوسط»». */
export interface Dateline {
  /** The place. */
  place: string;
  /** The agency or paper, as a reader is told. */
  source?: string | undefined;
  /** Day and month, where they are named; the year often is not. */
  day?: { month: number; day: number } | undefined;
  /** The date's text, when it has a year. */
  dated?: string | undefined;
  /** What follows it. */
  rest: string;
  /** Whether it is told from words that could mean something else. */
  unsure: boolean;
}

/** Letters without tatweel, which some keyboards put for a dash. */
const WORD = String.raw`(?:(?!ـ)[\p{L}\p{M}])+`;
const PLACE = String.raw`(?<place>${WORD}(?:[ /،]{1,2}${WORD}){0,3}?)`;
const DATE = String.raw`(?:في\s+)?(?:(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)\s+)?(?<date>\d{1,2}\s*[-–/.]\s*\d{1,2}(?:\s*[-–/.]\s*\d{4})?|\d{1,2}\s+(?<month>[\p{L}/ ]{2,24}?)(?:\s+\d{4})?)(?:\s+م)?`;
const DASH = String.raw`\s*(?:[-–—ـ]{1,3}|:)+\s*`;
const END = String.raw`(?:${DASH}|\s*$)`;

const SHAPES = [
  // An agency in brackets or strokes is one whatever it is called, since nothing else stands there.
  new RegExp(
    String.raw`^${PLACE}\s*[,،:]?\s*(?:[-–—ـ]\s*)?(?:${DATE})?\s*[-–—ـ,،]?\s*(?:\(\s*(?<bracketed>[^()\d]{2,40}?)\s*\)|\/\s*(?<stroked>[^/\d]{2,24}?)\s*\/(?=\s|$))(?:${DASH}|\s+(?=\S)|\s*$)`,
    'u',
  ),
  new RegExp(
    String.raw`^${PLACE}\s*[:،,]?\s*(?:${DATE})?\s*(?:[-–—ـ:،,]\s*|\s)(?<bare>${agencyPattern})(?![\p{L}\p{M}])${END}`,
    'u',
  ),
  new RegExp(String.raw`^(?<bare>${agencyPattern})\s*[-–—ـ/:،]\s*${PLACE}${END}`, 'u'),
  new RegExp(String.raw`^${PLACE}\s*[-–—ـ:]\s*[«"“](?<quoted>[^»"”]{2,40})[»"”]${END}`, 'u'),
];

/** A place and nothing else before a dash: «القاهرة – قال الوزير». */
const PLACE_ALONE = new RegExp(String.raw`^${PLACE}\s*(?:[-–—ـ]{1,3})\s*(?=\p{L})`, 'u');

/** Day and month of the date in a dateline; the day stands first. */
function dayIn(date: string | undefined, month: string | undefined): Dateline['day'] {
  if (date === undefined) return undefined;
  const [first, second] = (date.match(/\d+/gu) ?? []).map(Number);
  const name = month?.split('/')[0]?.trim();
  const number = name === undefined ? second : gregorianMonths.get(fold(name));
  if (first === undefined || number === undefined || number < 1 || number > 12) return undefined;
  return first >= 1 && first <= 31 ? { month: number, day: first } : undefined;
}

/** Reads the dateline at the beginning of a text; undefined when there is none. */
export function datelineOf(text: string): Dateline | undefined {
  // Digits change one for one, so that places in the text stay.
  const plain = latinDigits(text);
  for (const shape of SHAPES) {
    const found = shape.exec(plain);
    const { place, date, month, bracketed, stroked, bare, quoted } = found?.groups ?? {};
    if (!found || place === undefined) continue;
    const named = bracketed ?? stroked ?? bare ?? quoted ?? '';
    const agency = agencyCalled(named);
    const day = dayIn(date, month);
    if (date !== undefined && !day) continue;
    // «محمد (صلى الله عليه وسلم) قال» is no dateline: without a known agency there must be a place or a dash.
    const isDashed = /[-–—:]\s*$/u.test(found[0]);
    if (agency === undefined && !(isPlace(place) || (isDashed && day))) continue;
    if (agency === undefined && !isDashed && bracketed !== undefined) continue;
    if (agencyCalled(place) !== undefined && !isPlace(place)) continue;
    return {
      place: place.trim(),
      source: agency ?? named.trim(),
      day,
      dated: date !== undefined && /\d{4}/u.test(date) ? date : undefined,
      rest: text.slice(found[0].length).trim(),
      unsure: agency === undefined,
    };
  }
  const alone = PLACE_ALONE.exec(plain);
  const place = alone?.groups?.place;
  if (!alone || place === undefined || !isPlace(place)) return undefined;
  return { place, rest: text.slice(alone[0].length).trim(), unsure: true };
}
