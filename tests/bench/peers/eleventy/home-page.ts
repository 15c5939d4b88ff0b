import type { Newsroom } from './newsroom.ts';
import { pageHtml } from './page.ts';
import type { Story } from './story.ts';
import { teaser, type TeaserStyle } from './teaser.ts';

const SECONDS = 5;
const LATEST = 8;
const PER_BLOCK = 4;

/** Teasers of one style. */
function teasers(stories: readonly Story[], style: TeaserStyle): string {
  return stories.map((story) => teaser(story, style)).join('');
}

/** The home page: the lead, the next ones, the latest, a block for each section. */
export function homePage({ stories, site }: Newsroom): string {
  const above = 1 + SECONDS + LATEST;
  const left = stories.slice(above);
  const blocks = Object.entries(site.sections).map(([slug, name]) => {
    const own = left.filter((story) => story.section === slug).slice(0, PER_BLOCK);
    return `<section class="block" aria-labelledby="block-${slug}">
<h2 id="block-${slug}" class="block-title"><a href="/sections/${slug}/">${name}</a></h2>
${teasers(own.slice(0, 1), { level: 3, shape: 'card', summary: true })}${teasers(own.slice(1), { level: 3, shape: 'brief' })}<p class="block-more"><a href="/sections/${slug}/">المزيد في قسم ${name}</a></p>
</section>
`;
  });
  const main = `<div class="front">
<section class="front-lead" aria-label="أبرز الأخبار">
${teasers(stories.slice(0, 1), { level: 2, shape: 'lead', summary: true, section: true })}</section>
<section class="front-seconds" aria-label="أخبار مختارة">
${teasers(stories.slice(1, 1 + SECONDS), { level: 2, shape: 'row', section: true })}</section>
<section class="front-latest" aria-labelledby="latest">
<h2 id="latest" class="block-title">آخر الأخبار</h2>
${teasers(stories.slice(1 + SECONDS, above), { level: 3, shape: 'brief', section: true })}</section>
</div>
<div class="blocks">
${blocks.join('')}</div>
`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    url: `${site.address}/`,
    inLanguage: 'ar',
  };
  return pageHtml({ path: '/', data: [data] }, main);
}
