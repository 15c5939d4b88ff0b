/** What a page's structured data say of its article. */
export interface LinkedArticle {
  headline?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  sections: string[];
  authors: string[];
  keywords: string[];
  description?: string | undefined;
  image?: string | undefined;
  body?: string | undefined;
  publisher?: string | undefined;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Names of people or things, given as text or as objects. */
function names(value: unknown): string[] {
  return listOf(value).flatMap((one) => text(isFields(one) ? one.name : one) ?? []);
}

/** All objects in a script's JSON, those in @graph and lists too. */
function objectsIn(value: unknown, depth = 0): Fields[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

/** JSON as pages have it: line ends within strings, comments or CDATA around it. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gu, '');
  const flat = bare.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [bare, flat, flat.replace(/,\s*([}\]])/gu, '$1')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt is more lenient.
    }
  }
  return undefined;
}

/** Kinds of schema.org's articles (https://schema.org/NewsArticle and its relatives). */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|OpinionNewsArticle|LiveBlogPosting)$/u;

/** Reads the article of a page's JSON-LD scripts; undefined when there is none. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const objects = scripts.flatMap((script) => objectsIn(parseLoosely(script)));
  const found = objects.find((object) => listOf(object['@type']).some((type) => ARTICLE.test(String(type))));
  if (!found) return undefined;
  const image = listOf(found.image)[0];
  const keywords = listOf(found.keywords).flatMap((words) => text(words)?.split(/[,،;]/u) ?? []);
  return {
    headline: text(found.headline) ?? text(found.name),
    published: text(found.datePublished),
    modified: text(found.dateModified),
    sections: names(found.articleSection),
    authors: listOf(found.author)
      // An organisation that signs is no author of its own.
      .filter((author) => !isFields(author) || !listOf(author['@type']).includes('Organization'))
      .flatMap((author) => names(author)),
    keywords: keywords.map((word) => word.trim()).filter((word) => word !== ''),
    description: text(found.description),
    image: text(isFields(image) ? (image.url ?? image.contentUrl) : image),
    body: text(found.articleBody),
    publisher: names(found.publisher)[0],
  };
}
