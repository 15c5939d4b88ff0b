import { peerSite } from '../peer-site.ts';
import { breadcrumbData } from './head.ts';
import { breadcrumb, pageHtml } from './page.ts';
import type { Story } from './story.ts';
import { teaser } from './teaser.ts';
import { escaped, minutes, moment } from './text.ts';

const { name, address, sections, authors } = peerSite;
const WORDS_PER_MINUTE = 181;

const PUBLISHER = {
  '@type': 'NewsMediaOrganization',
  name,
  url: `${address}/`,
  logo: { '@type': 'ImageObject', url: `${address}/icon-512.png`, width: '512', height: '512' },
};

/** A story for search engines. */
function articleData(story: Story, url: string): unknown {
  const author = {
    '@type': 'Person',
    name: authors[story.author],
    url: `${address}/authors/${story.author}/`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.summary,
    datePublished: story.date,
    dateModified: story.date,
    author: [author],
    publisher: PUBLISHER,
    articleSection: sections[story.section],
    keywords: story.topics.map(({ label }) => label),
    inLanguage: 'ar',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    isAccessibleForFree: true,
  };
}

/** Elements of the head that only an article has; the last ones are for Pagefind. */
function articleMeta(story: Story): string {
  const topics = story.topics.map(
    ({ label }) => `<meta property="article:tag" content="${escaped(label)}">\n`,
  );
  return `<meta property="article:published_time" content="${story.date}" data-pagefind-sort="date[content]" data-pagefind-filter="day:${story.date.slice(0, 10)}">
<meta property="article:modified_time" content="${story.date}">
<meta property="article:section" content="${sections[story.section] ?? ''}" data-pagefind-meta="section[content]" data-pagefind-filter="section[content]">
${topics.join('')}`;
}

/** Links to pass a story on. */
function share(story: Story, url: string): string {
  const title = encodeURIComponent(story.title);
  const page = encodeURIComponent(url);
  const link = (href: string, label: string) =>
    `<li><a href="${href}" rel="nofollow noopener external" aria-label="شارك عبر ${label}">${label}</a></li>\n`;
  return `<section class="share" aria-label="شارك المقال">
<h2>شارك المقال</h2>
<ul>
${link(`https://wa.me/?text=${title}%0A${page}`, 'واتساب')}${link(`https://t.me/share/url?url=${page}&amp;text=${title}`, 'تلغرام')}${link(`https://x.com/intent/post?url=${page}&amp;text=${title}`, 'إكس')}${link(`https://www.facebook.com/sharer/sharer.php?u=${page}`, 'فيسبوك')}<li class="scripted-only"><button type="button" data-copy="${url}" data-copied="نُسخ الرابط">انسخ الرابط</button><span class="sr-only" role="status"></span></li>
</ul>
</section>
`;
}

/**
 * An article's page.
 * @param content the body's HTML
 * @param related what to read next
 */
export function articlePage(story: Story, content: string, related: readonly Story[]): string {
  const url = address + story.path;
  const steps = [{ name: sections[story.section] ?? '', path: `/sections/${story.section}/` }];
  const words = content.split(' ').length;
  const topics = story.topics.map(
    (topic) => `<li><a rel="tag" href="${topic.path}">${escaped(topic.label)}</a></li>`,
  );
  const main = `<article class="article">
${breadcrumb(steps)}<header class="article-head">
<h1 data-pagefind-meta="title">${escaped(story.title)}</h1>
<p class="standfirst">${escaped(story.summary)}</p>
<div class="byline">
<p class="signed">بقلم <a rel="author" href="/authors/${story.author}/">${authors[story.author] ?? ''}</a></p>
<p>نُشر ${moment(story.date, true)}</p>
<p>مدة القراءة: ${minutes(Math.round(words / WORDS_PER_MINUTE))}</p>
</div>
</header>
<div class="body" data-pagefind-body>${content}</div>
<nav class="topics" aria-label="موضوعات"><ul>${topics.join('')}</ul></nav>
${share(story, url)}</article>
<section class="related" aria-labelledby="related">
<h2 id="related">اقرأ أيضا</h2>
<div class="card-row">
${related.map((one) => teaser(one, { level: 3, shape: 'card' })).join('')}</div>
</section>
<script type="module" src="/assets/article.js"></script>
`;
  const head = {
    title: story.title,
    description: story.summary,
    path: story.path,
    type: 'article' as const,
    more: articleMeta(story),
    feed: story.section,
    data: [articleData(story, url), breadcrumbData([...steps, { name: story.title, path: story.path }])],
  };
  return pageHtml(head, main, story.section);
}
