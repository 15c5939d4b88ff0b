import { agencyCalled, agencyPattern } from './agencies.ts';
import { bareLine, FOOTERS, RELATED, SECTION_NAMES, TAG_HEADS, TOOLS } from './furniture-words.ts';
import type { KnownWords } from './story.ts';

/**
 * What a line of a news page is. `text` is everything that is not known to be something else.
 */
export type LineKind =
  | { kind: 'text' }
  | { kind: 'tools' }
  | { kind: 'footer' }
  | { kind: 'end' }
  | { kind: 'related'; inline: string }
  | { kind: 'tags'; tags: string[] }
  | { kind: 'source'; name: string }
  | { kind: 'byline'; names: string[] }
  | { kind: 'credit'; name: string }
  | { kind: 'trail'; names: string[] }
  | { kind: 'section'; name: string };

/** Whether a line is made of known phrases and numbers alone, the longest phrase tried first. */
function isMadeOf(bare: string, known: ReadonlySet<string>): boolean {
  const words = bare.split(' ');
  let at = 0;
  let said = 0;
  while (at < words.length) {
    if (/^\d+$/u.test(words[at] ?? '')) {
      at += 1;
      continue;
    }
    let length = Math.min(5, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) return false;
    said += 1;
    at += length;
  }
  return said > 0 || words.length === 1;
}

/** The phrase of a list with which a line begins, as many words as it has there. */
function headOf(bare: string, known: ReadonlySet<string>): string | undefined {
  const words = bare.split(' ');
  for (let length = Math.min(5, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join(' ');
    if (known.has(phrase)) return phrase;
  }
  return undefined;
}

/** What stands behind the first colon, or behind a bracket or stroke. */
const behindColon = (text: string) => /^[^:：|]*[:：|]\s*(.*)$/u.exec(text)?.[1]?.trim() ?? '';

/** Names parted by commas, by «و» before a name of its own, or by strokes. */
export function namesIn(text: string): string[] {
  return text
    .split(/\s*[,،؛/|]\s*|\s+(?:and|و)\s+/u)
    .map((name) => name.replace(/^[-–—\s]+|[-–—.\s]+$/gu, '').trim())
    .filter((name) => name !== '');
}

const tagsIn = (text: string) =>
  (text.includes('#') ? text.split('#') : text.split(/\s*[,،؛|/•·]\s*|\s+[-–—]\s+/u))
    .map((tag) =>
      tag
        .replaceAll('_', ' ')
        .replace(/[\s.،,]+$/u, '')
        .trim(),
    )
    .filter((tag) => tag !== '' && tag.split(' ').length <= 6);

const BYLINE =
  /^(?:(?:كتبت?|بقلم|إعداد|اعداد|تحرير|ترجمة|تقرير|حاورته?ا?|حوار|متابعة|تحقيق)\s*(?:[:：]|[-–—]\s)\s*|بقلم\s+|by\s+(?=\p{Lu}))(?<names>\S.{1,80}?)\s*$/iu;
const SOURCE =
  /^(?:ال)?(?:مصدر|مصادر)\s*[:：|]\s*(?<name>.{2,80}?)\s*\.?$|^نقلا\s+عن\s*[:：]\s*(?<cited>.{2,60})$/u;
const CREDIT =
  /^(?:تصوير|عدسة|صورة|الصورة|الصور|مصدر الصورة|صورة من|حقوق الصورة|صدر الصورة|تعليق الصورة|التعليق على الصورة|photo|photo by|credit|image)\s*[:：،]\s*(?<name>.{2,80}?)\s*$/iu;
const BARE_CREDIT = new RegExp(
  String.raw`^\(?\s*(?<name>(?:${agencyPattern}|غيتي|غيتي إيميجز|جيتي|getty|getty images|أرشيفية|أرشيف|صورة أرشيفية|صورة تعبيرية|مواقع التواصل(?: الاجتماعي)?)(?:\s*[/،-]\s*[\p{L} ]{2,30})?)\s*\)?$`,
  'iu',
);
/** «(إعداد … - تحرير …)» of news agencies, and the initials of editors: «م.ع / ع.ح (د ب أ)». */
const EDITORS =
  /^\((?:إعداد|تغطية|تحرير|كتابة|شارك في)[^()]{3,160}\)$|^(?:\p{L}{1,2}[./،\s]+){2,8}(?:\p{L}{1,2}|\([^()]{2,40}\))?$/u;
const END =
  /^[/(\s]*(?:النهاية|انتهى|يتبع)[/)\s]*(?:[\p{L}./\s]{0,20})$|^\d{1,2}:\d{2}\s*ت\s*م$|^(?:وام|واس|كونا|بنا|قنا)\s*\/+[\p{L}\s/]{0,40}$/u;

/** «الرئيسية > اقتصاد > نفط». */
function trailOf(text: string): string[] | undefined {
  const parts = text
    .split(/\s*(?:[>›»/\\|←]|\s-\s)\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && /^(?:الصفحة )?(?:الرئيسية|الرئيسيه|home)$/iu.test(parts[0] ?? '')
    ? parts.slice(1)
    : undefined;
}

/** What a line of a page is, by its words alone. */
export function kindOfLine(text: string, known: KnownWords): LineKind {
  const bare = bareLine(text);
  if (bare === '' || /^\d+$/u.test(bare)) return { kind: 'tools' };
  if (text.length > 220) return { kind: 'text' };
  const trail = trailOf(text);
  if (trail) return { kind: 'trail', names: trail };
  if (known.isSection(text) || SECTION_NAMES.has(bare)) return { kind: 'section', name: text.trim() };
  if (END.test(text.trim()) || EDITORS.test(text.trim())) return { kind: 'end' };
  const source = SOURCE.exec(text.trim())?.groups;
  // Quotation marks and full stops mean that the source is speaking, as in «المصدر: "ننتظر"».
  const sourceName = source?.name ?? source?.cited;
  if (sourceName !== undefined && !/["«“]\s*\p{L}+\s+\p{L}+\s+\p{L}+|\. /u.test(sourceName)) {
    return { kind: 'source', name: sourceName.replace(/^["«“]|["»”]$/gu, '').trim() };
  }
  const credit = (CREDIT.exec(text.trim()) ?? BARE_CREDIT.exec(text.trim()))?.groups?.name;
  if (credit !== undefined) return { kind: 'credit', name: credit };
  const byline = BYLINE.exec(text.trim())?.groups?.names;
  if (byline !== undefined && byline.split(/\s+/u).length <= 12 && !/[.؟!]$/u.test(byline)) {
    return { kind: 'byline', names: namesIn(byline) };
  }
  if (/^(?:#[\p{L}\p{N}_]+[\s،,]*)+$/u.test(text.trim())) return { kind: 'tags', tags: tagsIn(text) };
  const tagHead = headOf(bare, TAG_HEADS);
  if (tagHead !== undefined && (tagHead === bare || /^\s*[\p{L} ]+[:：|#]/u.test(text))) {
    const inline = tagHead === bare ? '' : behindColon(text) || text.slice(text.indexOf('#'));
    return { kind: 'tags', tags: tagsIn(inline) };
  }
  const related = headOf(bare, RELATED);
  if (
    related !== undefined &&
    (related === bare || /^[^:：]{3,30}[:：|]|^[^:：]{3,30}\.{2,}|^[^:：]{3,30}…/u.test(text))
  ) {
    return { kind: 'related', inline: related === bare ? '' : behindColon(text) };
  }
  if (isMadeOf(bare, TOOLS)) return { kind: 'tools' };
  if (headOf(bare, FOOTERS) !== undefined || /^(?:©|\(c\))/iu.test(text.trim())) return { kind: 'footer' };
  if (/^https?:\/\/\S+$/iu.test(text.trim())) return { kind: 'footer' };
  return { kind: 'text' };
}

/** A caption that ends with who made the picture: «جانب من المؤتمر (رويترز)». */
export function captionCredit(text: string): { caption: string; credit: string } | undefined {
  const found = /^(?<caption>.{8,200}?)\s*\((?<credit>[^()]{2,40})\)\s*$/u.exec(text)?.groups;
  if (found?.caption === undefined || found.credit === undefined) return undefined;
  const isCredit =
    agencyCalled(found.credit) !== undefined ||
    /أرشيف|غيتي|جيتي|getty|مواقع التواصل|الجزيرة|تعبيرية/iu.test(found.credit);
  return isCredit ? { caption: found.caption, credit: found.credit } : undefined;
}
