import { monthName, periodName } from '../kuwait.ts';
import type { ArchivePage } from './archive.ts';
import { pagination } from './list-page.ts';
import { breadcrumb, listHead, pageHtml } from './page.ts';
import { teaser } from './teaser.ts';
import { articles, escaped } from './text.ts';

/** Headlines of a day on its month's page. */
const SHOWN = 8;

/** The way to a page of the archive: the archive, and the longer periods it is in. */
function stepsTo({ period }: ArchivePage): { name: string; path: string }[] {
  const [year = '', month] = period.split('-');
  const steps = [{ name: 'الأرشيف', path: '/archive/' }];
  if (period.length > 4) steps.push({ name: year, path: `/${year}/` });
  if (period.length > 7)
    steps.push({ name: periodName(period.slice(0, 7)), path: `/${year}/${month ?? ''}/` });
  return steps;
}

/** Months with their counts. */
function monthList(months: readonly ArchivePage[]): string {
  const items = months.map(
    ({ path, period, total }) =>
      `<li><a href="${path}">${monthName(Number(period.slice(5)))}</a><span>${articles(total)}</span></li>\n`,
  );
  return `<ul class="archive-list">\n${items.join('')}</ul>\n`;
}

/** A day on its month's page. */
function daySection({ path, period, total, stories }: ArchivePage): string {
  const items = stories
    .slice(0, SHOWN)
    .map((story) => `<li><a href="${story.path}">${escaped(story.title)}</a></li>\n`);
  const more = total > SHOWN ? `<p><a href="${path}">${articles(total)}</a></p>\n` : '';
  return `<section class="archive-day">
<h2><a href="${path}">${periodName(period)}</a></h2>
<ul>
${items.join('')}</ul>
${more}</section>
`;
}

/** What a period's page shows: a day its stories, a month its days, a year its months. */
function inside(page: ArchivePage): string {
  if (page.period.length === 4) return monthList(page.parts);
  if (page.period.length === 7) return page.parts.map(daySection).join('');
  const stories = page.stories.map((story) =>
    teaser(story, { level: 2, shape: 'row', summary: true, section: true }),
  );
  return `<div class="story-list">\n${stories.join('')}</div>\n${pagination(undefined, page.before)}`;
}

/** The page of a year, a month or a day. */
export function archivePage(page: ArchivePage): string {
  const title = `أخبار ${periodName(page.period)}`;
  return pageHtml({ title, path: page.path }, breadcrumb(stepsTo(page)) + listHead(title) + inside(page));
}

/** The archive's own page: all years. */
export function archiveFront(years: readonly ArchivePage[]): string {
  const title = 'الأرشيف';
  const parts = years.map(
    ({ path, period, total, parts: months }) =>
      `<section class="archive-year">\n<h2><a href="${path}">${period}</a> <small>${articles(total)}</small></h2>\n${monthList(months)}</section>\n`,
  );
  const main = breadcrumb([]) + listHead(title, '', 'كل ما نُشر، بحسب تاريخه.') + parts.join('');
  return pageHtml({ title, path: '/archive/', description: 'كل ما نُشر، بحسب تاريخه.' }, main);
}
