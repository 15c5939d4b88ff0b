import { peerSite } from '../peer-site.ts';
import { escaped } from './text.ts';

const { name, tagline, address } = peerSite;

/** What a page's head says. */
export interface Head {
  /** What the page is called; the home page has no name of its own. */
  title?: string;
  /** A sentence or two; the tagline when absent. */
  description?: string;
  /** Its own path. */
  path: string;
  /** `website` when absent. */
  type?: 'article';
  /** Set for pages that search engines should leave out. */
  noindex?: boolean;
  /** More elements, as HTML. */
  more?: string;
  /** Slug of a section with a feed. */
  feed?: string | undefined;
  /** Structured data. */
  data?: readonly unknown[];
}

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src https://www.youtube-nocookie.com; form-action 'self'; base-uri 'none'";

const START = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/assets/theme.js"></script>
`;

const CONSTANT = `<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0b5563">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="ar_KW">
<meta property="og:image" content="${address}/share-default.png">
<meta property="og:image:alt" content="${name}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
<link rel="manifest" href="/site.webmanifest">
<link rel="preload" href="/assets/nashra-sans-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/nashra-sans-700.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/site.css">
<link rel="alternate" type="application/rss+xml" title="خلاصة ${name}" href="/rss.xml">
`;

/** Structured data as an element: `<` cannot end it. */
function dataElement(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>\n`;
}

/** The way to a page, for search engines. */
export function breadcrumbData(steps: readonly { name: string; path: string }[]): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'الصفحة الأولى', path: '/' }, ...steps].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: address + step.path,
    })),
  };
}

/** The document from its beginning to the end of its head. */
export function headHtml({
  title,
  description = tagline,
  path,
  type,
  noindex,
  more = '',
  feed,
  data = [],
}: Head): string {
  const shown = escaped(title ?? name);
  const about = escaped(description);
  const sectionFeed =
    feed === undefined
      ? ''
      : `<link rel="alternate" type="application/rss+xml" title="خلاصة ${peerSite.sections[feed] ?? feed}" href="/sections/${feed}/rss.xml">\n`;
  return `${START}<title>${title === undefined ? `${name}: ${tagline}` : `${shown} | ${name}`}</title>
<meta name="description" content="${about}">
<link rel="canonical" href="${address}${path}">
<meta name="robots" content="${noindex ? 'noindex' : 'max-image-preview:large'}">
${CONSTANT}<meta property="og:type" content="${type ?? 'website'}">
<meta property="og:title" content="${shown}">
<meta property="og:description" content="${about}">
<meta property="og:url" content="${address}${path}">
${more}${sectionFeed}${data.map(dataElement).join('')}</head>
`;
}
