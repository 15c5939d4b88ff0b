import type { IdReference, NewsMediaOrganization, Person, WebSite } from 'schema-dts';
import { addresses } from '../addresses.ts';
import type { Author } from '../articles/article.ts';
import { absolute, site } from '../site.ts';

/** A node of one type alone: schema-dts takes names and other types in its place too. */
export type NodeOf<Type, Name extends string> = Extract<Type, { '@type': Name }>;

/** A node of the graph, named by its `@id`: a name that is the same on every page, and no address to fetch. */
export const ids = {
  organization: () => absolute('/#organization'),
  website: () => absolute('/#website'),
  person: (slug: string) => `${absolute(addresses.author(slug))}#person`,
  series: (slug: string) => `${absolute(addresses.series(slug))}#series`,
  page: (path: string) => absolute(path),
  article: (path: string) => `${absolute(path)}#article`,
  breadcrumb: (path: string) => `${absolute(path)}#breadcrumb`,
} as const;

/** Points to a node of the same graph. */
export function ref(id: string): IdReference {
  return { '@id': id };
}

/** The newspaper's standing pages on how it works, by the property that schema.org has for each. */
function policies(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(site().publisher.policies).flatMap(([name, address]) =>
      address === undefined ? [] : [[name, address.startsWith('/') ? absolute(address) : address]],
    ),
  );
}

/** The newspaper (https://schema.org/NewsMediaOrganization): who publishes, and by which rules. */
export function organizationNode(): NodeOf<NewsMediaOrganization, 'NewsMediaOrganization'> {
  const { name, publisher, social, contact } = site();
  return {
    '@type': 'NewsMediaOrganization',
    '@id': ids.organization(),
    name,
    url: absolute('/'),
    logo: { '@type': 'ImageObject', url: absolute('/icon-512.png'), width: '512', height: '512' },
    ...(publisher.legalName && { legalName: publisher.legalName }),
    ...(publisher.foundingDate && { foundingDate: publisher.foundingDate }),
    ...(social.length > 0 && { sameAs: social.map((account) => account.href) }),
    ...(contact.email && { email: contact.email }),
    ...(contact.phone && { telephone: contact.phone }),
    ...policies(),
  };
}

/** An action with the note on its input that https://schema.org/docs/actions.html describes. */
interface SearchAction {
  '@type': 'SearchAction';
  target: { '@type': 'EntryPoint'; urlTemplate: string };
  'query-input': string;
}

/** The site, and how it is searched: with the name of the field in src/components/SearchForm.astro. */
export function websiteNode(): WebSite {
  const { name, tagline } = site();
  const search: SearchAction = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(addresses.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': ids.website(),
    name,
    description: tagline,
    url: absolute('/'),
    inLanguage: 'ar',
    publisher: ref(ids.organization()),
    potentialAction: search,
  };
}

/** Someone who signs articles. */
export function personNode(author: Author): Person {
  return {
    '@type': 'Person',
    '@id': ids.person(author.slug),
    name: author.name,
    url: absolute(addresses.author(author.slug)),
    ...(author.role && { jobTitle: author.role }),
    ...(author.bio && { description: author.bio }),
    ...(author.links.length > 0 && { sameAs: author.links }),
    worksFor: ref(ids.organization()),
  };
}
