import { bidiPieces } from '../arabic/bidi.ts';
import { escapeHtml } from '../seo/escape-html.ts';
import { site } from '../site.ts';

/**
 * Parts of an HTML e-mail. Mail programs are older than browsers: they drop `style` elements (Gmail, in some of its
 * programs), the attributes of `html` and `body` (so every table says again that it is right to left and Arabic), and
 * fonts that are not on the device; Outlook for Windows draws with Word, which knows tables and their old attributes
 * alone. What each understands: https://www.caniemail.com
 */

/** Fonts with Arabic letters that are on devices: Windows, Apple's, then any. */
const FONTS = "Tahoma,'Geeza Pro',Arial,sans-serif";

/** Colours of the letter: the site's paper and ink, as src/styles/tokens.css has them. */
const INK = '#1a1c1e';
export const INK_SOFT = '#55595e';
export const SHADE = '#f4f2ee';
export const LINE = '#d9d5cd';

/** How wide a letter is, in pixels: the panes of mail programs are about that. */
export const WIDTH = 600;

/** Text with the runs isolated that a right-to-left line scrambles: `span`, since mail programs drop `bdi`. */
export function mailText(text: string): string {
  return bidiPieces(text)
    .map(({ text: piece, isolate }) =>
      isolate
        ? `<span dir="ltr" style="unicode-bidi:isolate">${escapeHtml(piece)}</span>`
        : escapeHtml(piece),
    )
    .join('');
}

/** The style of a text: size and height of its lines in pixels; Outlook keeps the height only when told `exactly`. */
export function textStyle(size: number, options: { bold?: boolean; colour?: string } = {}): string {
  const { bold = false, colour = INK } = options;
  const leading = Math.round(size * 1.7);
  return [
    `margin:0;font-family:${FONTS};font-size:${size}px;line-height:${leading}px;mso-line-height-rule:exactly`,
    `font-weight:${bold ? 'bold' : 'normal'};color:${colour};text-align:right`,
  ].join(';');
}

/** A link that does not look like one: mail programs paint links blue unless each says otherwise. */
export function mailLink(href: string, html: string, colour = INK): string {
  return `<a href="${escapeHtml(href)}" style="color:${colour};text-decoration:none">${html}</a>`;
}

/** A table that lays out and holds no data. */
export function table(rows: string, style = '', width = '100%'): string {
  return (
    `<table role="presentation" dir="rtl" lang="ar" width="${width}" border="0" cellpadding="0" cellspacing="0" ` +
    `style="width:100%;border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0;${style}">${rows}</table>`
  );
}

/** A row of one cell. */
export function row(html: string, padding: string, more = ''): string {
  return `<tr><td dir="rtl" align="right" style="padding:${padding};text-align:right${more && `;${more}`}">${html}</td></tr>`;
}

/** The newspaper's accent. */
export function accent(): string {
  return site().colours.accent;
}
