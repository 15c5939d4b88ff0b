import path from 'node:path';
import type { BenchStory } from '../corpus.ts';
import { markdownOf, writeAt } from '../nashra-content.ts';
import { articlePath, dayPath, kuwaitTime, monthName, periodName } from './kuwait.ts';
import { peerSite, standingPage } from './peer-site.ts';

/** A file that is only front matter. */
function writeStub(file: string, fields: Record<string, unknown>): void {
  writeAt(file, markdownOf(fields, ''));
}

/** Writes a newspaper as content for Eleventy: a file per story, with Eleventy's names for things. */
export function writeEleventyContent(folder: string, stories: readonly BenchStory[]): void {
  const articles = path.join(folder, 'articles');
  for (const { slug, title, summary, date, section, tags, author, body } of stories) {
    const file = path.join(articles, date.slice(0, 4), date.slice(5, 7), `${slug}.md`);
    writeAt(
      file,
      markdownOf({ layout: 'article.11ty.js', title, date, summary, section, topics: tags, author }, body),
    );
  }
  writeAt(
    path.join(folder, 'about.md'),
    markdownOf({ layout: 'standing.11ty.js', title: standingPage.title }, standingPage.body),
  );
}

/**
 * Writes a newspaper as content for Hugo. Its archive is Hugo's own tree of sections, a folder for each year, month and
 * day, since that gives the pages of all three without any searching; sections, topics and authors are taxonomies.
 */
export function writeHugoContent(folder: string, stories: readonly BenchStory[]): void {
  const periods = new Map<string, string>();
  for (const { slug, title, summary, date, section, tags, author, body } of stories) {
    const time = kuwaitTime(date);
    const day = dayPath(time);
    for (const [layout, end] of [
      ['year', 6],
      ['month', 9],
      ['day', 12],
    ] as const)
      periods.set(day.slice(0, end), layout);
    const fields = { type: 'article', title, date: time, description: summary, url: articlePath(time, slug) };
    const terms = { sections: [section], topics: tags, authors: [author] };
    writeAt(path.join(folder, day, `${slug}.md`), markdownOf({ ...fields, ...terms }, body));
  }
  for (const [period, layout] of periods) {
    const title = periodName(period.slice(1, -1).replaceAll('/', '-'));
    const linkTitle = layout === 'month' ? monthName(Number(period.slice(6, 8))) : title;
    writeStub(path.join(folder, period, '_index.md'), { title, linkTitle, type: 'period', layout });
  }
  for (const [slug, title] of Object.entries(peerSite.sections)) {
    writeStub(path.join(folder, 'sections', slug, '_index.md'), { title, outputs: ['html', 'rss'] });
  }
  for (const [slug, title] of Object.entries(peerSite.authors)) {
    writeStub(path.join(folder, 'authors', slug, '_index.md'), { title });
  }
  const navigation = Object.entries(peerSite.sections).map(([slug, name]) => ({ slug, name }));
  writeStub(path.join(folder, '_index.md'), { title: peerSite.name, navigation });
  writeStub(path.join(folder, 'archive.md'), {
    title: 'الأرشيف',
    layout: 'archive',
    description: 'كل ما نُشر، بحسب تاريخه.',
  });
  writeStub(path.join(folder, 'search.md'), {
    title: 'بحث',
    layout: 'search',
    noindex: true,
    description: 'ابحث في كل ما نشرته الصحيفة.',
  });
  writeAt(
    path.join(folder, 'about.md'),
    markdownOf({ title: standingPage.title, layout: 'standing' }, standingPage.body),
  );
}
