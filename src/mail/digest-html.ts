import { addresses } from '../addresses.ts';
import { formatDate, formatHijri, formatWeekday } from '../arabic/dates.ts';
import type { ArchiveDay } from '../articles/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { signersOf } from '../articles/signers.ts';
import { dateStyleOf } from '../date-style.ts';
import { fill, labels } from '../labels.ts';
import { SHARE_SIZE, shareVariant } from '../pictures/variants.ts';
import { escapeHtml } from '../seo/escape-html.ts';
import { digestPolicy } from '../seo/policy.ts';
import { absolute, site } from '../site.ts';
import { layOutDigest, type DigestLayout, type DigestSection } from './day-layout.ts';
import { accent, INK_SOFT, LINE, mailLink, mailText, row } from './mail-parts.ts';
import { SHADE, table, textStyle, WIDTH } from './mail-parts.ts';

/** Gmail cuts a message at 102 KB and hides the rest; what the mailer adds to the letter must fit too. */
const MOST_BYTES = 95_000;

/** Stories of a section in full and as headlines, from the most to the least, until the letter is short enough. */
const SIZES = [
  { full: 8, brief: 30 },
  { full: 4, brief: 30 },
  { full: 2, brief: 20 },
  { full: 1, brief: 8 },
  { full: 0, brief: 4 },
] as const;

/** The day in words: «الاثنين 19 سبتمبر 2022 الموافق 23 صفر 1444 هـ». */
export function digestDate({ articles }: ArchiveDay): string {
  const style = dateStyleOf(site());
  const moment = articles[0]?.dateMs ?? 0;
  const hijri = formatHijri(moment, style);
  const day = `${formatWeekday(moment, style)} ${formatDate(moment, style)}`;
  return hijri ? `${day} ${fill(labels.corresponding, hijri)}` : day;
}

/** Who signs a story. */
export function signature(article: Article, room: Newsroom): string {
  const names = signersOf(article, room.author).map(({ name }) => name);
  return names.length > 0 ? `${labels.by} ${names.join(labels.and)}` : (article.source ?? site().name);
}

function story(article: Article, room: Newsroom, size: number, level: 2 | 3): string {
  const headline = mailLink(absolute(article.path), mailText(article.title));
  return [
    `<h${level} style="${textStyle(size, { bold: true })}">${headline}</h${level}>`,
    article.summary && `<p style="${textStyle(16)};padding-top:4px">${mailText(article.summary)}</p>`,
    `<p style="${textStyle(14, { colour: INK_SOFT })};padding-top:4px">${mailText(signature(article, room))}</p>`,
  ]
    .filter(Boolean)
    .join('');
}

function leadRows(article: Article, room: Newsroom): string {
  const { image } = article;
  const height = Math.round((WIDTH * SHARE_SIZE.height) / SHARE_SIZE.width);
  const picture =
    image &&
    mailLink(
      absolute(article.path),
      `<img src="${absolute(addresses.picture(shareVariant(image.picture).name))}" alt="${escapeHtml(image.alt)}" ` +
        `width="${WIDTH}" height="${height}" style="display:block;width:100%;max-width:${WIDTH}px;height:auto;border:0">`,
    );
  return (picture ? row(picture, '0') : '') + row(story(article, room, 24, 2), '16px 20px 20px');
}

function sectionRows({ name, full, brief }: DigestSection, room: Newsroom): string {
  const title = `<h2 style="${textStyle(18, { bold: true, colour: accent() })}">${mailText(name)}</h2>`;
  const briefs = brief.map((article) => {
    const headline = mailLink(absolute(article.path), mailText(article.title));
    return row(`<h3 style="${textStyle(16)}">${headline}</h3>`, '6px 20px', `border-top:1px solid ${LINE}`);
  });
  return [
    row(title, '10px 20px', `border-top:3px solid ${accent()}`),
    ...full.map((article) => row(story(article, room, 19, 3), '8px 20px 16px')),
    ...briefs,
  ].join('');
}

function footRows(day: ArchiveDay): string {
  const { name, contact } = site();
  const page = absolute(addresses.day(day.year, day.month, day.day));
  const small = textStyle(14, { colour: INK_SOFT });
  const lines = [
    mailText(fill(labels.digestWhy, name)),
    contact.email &&
      mailLink(`mailto:${contact.email}`, `<span dir="ltr">${escapeHtml(contact.email)}</span>`, INK_SOFT),
    contact.phone && mailText(contact.phone),
    contact.address && mailText(contact.address),
    mailLink(absolute('/'), mailText(name), INK_SOFT),
  ].filter((line) => line !== undefined && line !== '');
  return (
    row(
      `<p style="${textStyle(16, { bold: true })}">${mailLink(page, labels.digestAll, accent())}</p>`,
      '16px 20px',
    ) +
    row(
      lines.map((line) => `<p style="${small}">${line}</p>`).join('') +
        `<!-- ${labels.digestUnsubscribe} -->`,
      '16px 20px 24px',
      `background-color:${SHADE}`,
    )
  );
}

function letter({ lead, sections }: DigestLayout, day: ArchiveDay, room: Newsroom): string {
  const { name, tagline, origin } = site();
  const date = digestDate(day);
  const address = absolute(addresses.digest(day.year, day.month, day.day));
  // What lists of letters show after the subject; the row of joiners keeps the masthead out of it.
  const hidden = 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;mso-hide:all';
  const preheader = `<div dir="rtl" style="${hidden}">${escapeHtml(lead.summary ?? lead.title)}${'&#847;&zwnj;&nbsp;'.repeat(30)}</div>`;
  const masthead =
    `<p style="${textStyle(34, { bold: true, colour: '#ffffff' })}">${mailLink(absolute('/'), mailText(name), '#ffffff')}</p>` +
    `<h1 style="${textStyle(16, { colour: '#ffffff' })}">${mailText(fill(labels.archiveOf, date))}</h1>`;
  const rows = [
    row(masthead, '16px 20px', `background-color:${accent()}`),
    leadRows(lead, room),
    ...sections.map((section) => sectionRows(section, room)),
    footRows(day),
  ].join('');
  const sheet = table(rows, `max-width:${WIDTH}px;margin:0 auto;background-color:#ffffff`, String(WIDTH));
  return [
    '<!doctype html>',
    '<html lang="ar" dir="rtl"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${digestPolicy(origin)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light">',
    `<title>${escapeHtml(`${fill(labels.archiveOf, date)} | ${name}`)}</title>`,
    `<meta name="description" content="${escapeHtml(tagline)}"><link rel="canonical" href="${escapeHtml(address)}"></head>`,
    `<body dir="rtl" lang="ar" style="margin:0;padding:0;background-color:${SHADE};-webkit-text-size-adjust:100%">`,
    preheader,
    table(row(sheet, '0', `background-color:${SHADE}`).replace('align="right"', 'align="center"')),
    '</body></html>\n',
  ].join('\n');
}

/** A day's digest as a whole HTML letter, complete addresses throughout, at most about 95 KB. */
export function digestHtml(day: ArchiveDay, room: Newsroom): string {
  const [first, ...rest] = day.articles;
  if (!first) return '';
  let html = '';
  for (const most of SIZES) {
    html = letter(layOutDigest([first, ...rest], room.sections, most), day, room);
    if (Buffer.byteLength(html) <= MOST_BYTES) break;
  }
  return html;
}
