import { bidiPieces } from '../arabic/bidi.ts';
import { formatDate, formatHijri, formatTime } from '../arabic/dates.ts';
import { isoInZone } from '../clock.ts';
import { dateStyleOf } from '../date-style.ts';
import { fill, labels } from '../labels.ts';
import { escapeHtml } from '../seo/escape-html.ts';
import { site } from '../site.ts';

/**
 * A plain text (headline, caption, byline) as HTML with its breaking runs isolated: see src/arabic/bidi.ts. A function
 * and not a component, as the next one: a page of the archive has two hundred of them.
 */
export function bidiHtml(text: string): string {
  return bidiPieces(text)
    .map((piece) =>
      piece.isolate ? `<bdi dir="ltr">${escapeHtml(piece.text)}</bdi>` : escapeHtml(piece.text),
    )
    .join('');
}

/**
 * A moment in the newsroom's zone as HTML, with the machine's form beside it.
 * @param at milliseconds UTC
 * @param shows.time whether the time of day is shown too
 * @param shows.hijri whether the Hijri date is shown too, where the newsroom shows any
 */
export function momentHtml(at: number, shows: { time?: boolean; hijri?: boolean } = {}): string {
  const style = dateStyleOf(site());
  const zone = site().timeZoneLabel;
  const islamic = shows.hijri ? formatHijri(at, style) : '';
  const day = [formatDate(at, style), islamic && fill(labels.corresponding, islamic)]
    .filter(Boolean)
    .join(' ');
  const shown = shows.time ? `${day}، ${formatTime(at, style)}${zone && ` ${zone}`}` : day;
  return `<time datetime="${isoInZone(at, style.timeZone)}">${escapeHtml(shown)}</time>`;
}
