import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import type { Author, Section } from '../articles/article.ts';
import { absolute, site } from '../site.ts';
import { articleNode } from './article-data.ts';
import type { PageHead } from './head.ts';
import { ids, organizationNode, personNode, ref, websiteNode } from './identity.ts';
import { partData, seriesNode } from './series-data.ts';
import type { Step } from './trail.ts';

/** Structured data as the text of a `<script type="application/ld+json">`: `<` cannot end the element. */
export function jsonLdText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** The way from the home page to this one, for search engines; the visible one is src/components/Breadcrumb.astro. */
function breadcrumbNode(path: string, steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb(path),
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.name,
      item: absolute(step.path),
    })),
  };
}

/** The page itself, which holds the others together. */
function pageNode(head: PageHead): WebPage {
  const { name, tagline } = site();
  return {
    '@type': head.type ?? 'WebPage',
    '@id': ids.page(head.path),
    url: absolute(head.path),
    name: head.title ?? name,
    description: head.description ?? tagline,
    inLanguage: 'ar',
    isPartOf: ref(ids.website()),
    ...(head.steps && { breadcrumb: ref(ids.breadcrumb(head.path)) }),
    ...(head.author && { mainEntity: ref(ids.person(head.author.slug)) }),
    ...(head.series && { mainEntity: ref(ids.series(head.series.slug)) }),
    ...(head.article && { mainEntity: ref(ids.article(head.article.path)) }),
  };
}

/**
 * What a page tells of itself, as one graph of nodes that name one another by `@id`
 * (https://www.w3.org/TR/json-ld11/#named-graphs): the newspaper and the site on every page, then the page, its story or
 * its author, and the way to it.
 * @param section the article's
 * @param authors the article's
 * @returns undefined for pages that search engines leave out
 */
export function pageGraph(
  head: PageHead,
  section: Section | undefined,
  authors: readonly Author[],
): Graph | undefined {
  if (head.noindex) return undefined;
  const people = head.author ? [head.author] : authors;
  const series = head.series ?? head.place?.series;
  const nodes: Thing[] = [
    organizationNode(),
    websiteNode(),
    pageNode(head),
    ...(head.article
      ? [{ ...articleNode(head.article, section, head.updates), ...partData(head.place) }]
      : []),
    ...(series ? [seriesNode(series)] : []),
    ...people.map(personNode),
    ...(head.steps ? [breadcrumbNode(head.path, head.steps)] : []),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}
