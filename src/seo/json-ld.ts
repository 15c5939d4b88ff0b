import type { BreadcrumbList, NewsArticle, NewsMediaOrganization, WebSite, WithContext } from 'schema-dts';
import { addresses } from '../addresses.ts';
import { modifiedMs, type Article, type Author, type Section } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import { shareVariant } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';

/** Structured data as the text of a `<script type="application/ld+json">`: `<` cannot end the element. */
export function jsonLdText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** The newspaper as publisher (https://schema.org/NewsMediaOrganization). */
function organization(): NewsMediaOrganization & { '@type': 'NewsMediaOrganization' } {
  const { name, publisher, social, contact } = site();
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: absolute('/'),
    logo: { '@type': 'ImageObject', url: absolute('/icon-512.png'), width: '512', height: '512' },
    ...(publisher.legalName && { legalName: publisher.legalName }),
    ...(publisher.foundingDate && { foundingDate: publisher.foundingDate }),
    ...(social.length > 0 && { sameAs: social.map((account) => account.href) }),
    ...(contact.email && { email: contact.email }),
  };
}

/** The home page: the site and who publishes it. */
export function siteData(): WithContext<WebSite> {
  const { name, tagline } = site();
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description: tagline,
    url: absolute('/'),
    inLanguage: 'ar',
    publisher: organization(),
  };
}

/** An article: dates with their zone, equal to the visible ones; the organisation signs where no author does. */
export function articleData(
  article: Article,
  section: Section | undefined,
  authors: readonly Author[],
): WithContext<NewsArticle> {
  const { timeZone } = site();
  const url = absolute(article.path);
  const picture = article.image && shareVariant(article.image.picture);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.summary && { description: article.summary }),
    ...(picture && {
      image: {
        '@type': 'ImageObject',
        url: absolute(addresses.picture(picture.name)),
        width: String(picture.width),
        height: String(picture.height),
      },
    }),
    datePublished: isoInZone(article.dateMs, timeZone),
    dateModified: isoInZone(modifiedMs(article), timeZone),
    author:
      authors.length > 0
        ? authors.map((author) => ({
            '@type': 'Person' as const,
            name: author.name,
            url: absolute(addresses.author(author.slug)),
          }))
        : organization(),
    publisher: organization(),
    ...(section && { articleSection: section.name }),
    ...(article.tags.length > 0 && { keywords: article.tags.map((tag) => tag.label) }),
    inLanguage: 'ar',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    isAccessibleForFree: true,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((one) => ({
        '@type': 'CorrectionComment' as const,
        text: one.text,
        datePublished: isoInZone(one.dateMs, timeZone),
      })),
    }),
  };
}

/** The way from the home page to this one, for search engines; the visible one is src/components/Breadcrumb.astro. */
export function breadcrumbData(
  steps: readonly { name: string; path: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.name,
      item: absolute(step.path),
    })),
  };
}
