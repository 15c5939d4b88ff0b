import { breadcrumbData } from './head.ts';
import type { ListPage } from './lists.ts';
import { breadcrumb, listHead, pageHtml } from './page.ts';
import { teaser } from './teaser.ts';
import { escaped } from './text.ts';

/** The way to newer and older pages, or nothing. */
export function pagination(newer: string | undefined, older: string | undefined): string {
  if (newer === undefined && older === undefined) return '';
  const back = newer === undefined ? '' : `<a rel="prev" href="${newer}">الأحدث</a>`;
  const on = older === undefined ? '' : `<a rel="next" href="${older}">الأقدم</a>`;
  return `<nav class="pagination" aria-label="صفحات القائمة">${back}${on}</nav>\n`;
}

/** A page of a section, a topic or an author. */
export function listPage(list: ListPage): string {
  const name = escaped(list.name);
  const title = list.number === undefined ? list.name : `${list.name} – صفحة ${list.number}`;
  const steps = [{ name, path: list.front }];
  const stories = list.stories.map((story) => teaser(story, { level: 2, shape: 'row', summary: true }));
  const head = {
    title,
    description: `أخبار ${list.name}`,
    path: list.path,
    feed: list.section,
    data: [breadcrumbData(steps)],
  };
  const main = `${breadcrumb(steps)}${listHead(escaped(title), list.kind)}<div class="story-list">
${stories.join('')}</div>
${pagination(list.newer, list.older)}`;
  return pageHtml(head, main, list.section);
}
