import type { APIRoute } from 'astro';
import { addresses } from '../../../addresses.ts';
import type { Section } from '../../../articles/article.ts';
import { newsroom } from '../../../articles/newsroom.ts';
import { rssFeed } from '../../../feeds/rss.ts';
import { site } from '../../../site.ts';

/** The feed of each section. */
export async function getStaticPaths() {
  const { sections } = await newsroom();
  return sections.map((section) => ({ params: { section: section.slug }, props: { section } }));
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
