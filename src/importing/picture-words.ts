import { fold } from '../arabic/fold.ts';

/** Words that say nothing of a picture. */
const EMPTY = new Set([
  'صوره',
  'الصوره',
  'صور',
  'image',
  'img',
  'photo',
  'picture',
  'untitled',
  'بدون عنوان',
]);

/** Names that cameras, telephones and programs give. */
const MACHINE =
  /^(?:img|dsc[fn]?|pict|image|photo|screenshot|screen shot|whatsapp image|unnamed|download|picsart|fb img|received|capture)[\s\d.:()atpm-]*$/iu;

/** A name without its ending, its size, and signs between words. */
function bare(name: string): string {
  const stem = name
    .replace(/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu, '')
    .replace(/-(?:\d+x\d+|scaled|e\d{10,})$/u, '');
  return fold(stem.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '));
}

/**
 * The words of a picture that tell something: those that are only the name of the uploaded file, a camera's number or
 * the word «صورة» are none, and who does not see the picture is better off without them.
 * @param name the file's name
 */
export function tellingWords(words: string, name: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  const folded = bare(text);
  if (folded === '' || EMPTY.has(folded) || MACHINE.test(folded) || folded === bare(name)) return '';
  if (/\.(?:jpe?g|png|gif|webp|bmp)$/iu.test(text) || /^[\d\s]+$/u.test(folded)) return '';
  return text;
}

/** «تصوير: فلان», «صورة: سبأ», «Photo: Reuters»: the whole caption is a credit. */
const CREDIT = /^(?:تصوير|عدسة|صورة|الصورة|المصدر|مصدر الصورة|photo|credit)\s*[:：]\s*(.{2,80})$/iu;

/** A caption that only says who made the picture belongs into the credit. */
export function captionAndCredit(caption: string): { caption?: string; credit?: string } {
  const credit = CREDIT.exec(caption)?.[1];
  if (credit !== undefined) return { credit: credit.trim() };
  return caption === '' ? {} : { caption };
}
