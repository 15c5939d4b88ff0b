import type { APIRoute } from 'astro';
import { addresses } from '../../../addresses.ts';
import type { Section } from '../../../articles/article.ts';
import { groupBy } from '../../../articles/lists.ts';
import { newsroom } from '../../../articles/newsroom.ts';
import { feedKey } from '../../../articles/page-keys.ts';
import { rssFeed } from '../../../feeds/rss.ts';
import { site } from '../../../site.ts';

/** The feed of each section. */
export async function getStaticPaths() {
  const room = await newsroom();
  const groups = groupBy(room.articles, (article) => [article.section]);
  return room.sections.map((section) => ({
    params: { section: section.slug },
    props: { section },
    cacheKey: feedKey((groups.get(section.slug) ?? []).slice(0, site().feeds.siteItems), section, room),
  }));
}

export const GET: APIRoute<{ section: Section }> = async ({ props }) => {
  const room = await newsroom();
  const { slug, name, description } = props.section;
  return rssFeed(
    room,
    room.articles.filter((article) => article.section === slug),
    {
      title: `${name} | ${site().name}`,
      description: description ?? name,
      path: addresses.sectionFeed(slug),
      page: addresses.section(slug),
    },
  );
};
