import type { BodySummary } from '../articles/body.ts';
import { isPublished } from '../articles/visibility.ts';
import type { Content } from '../loading/content.ts';
import type { Problem } from '../problems.ts';

/** Every address of a story, former ones too, and whether a reader finds it now. */
export function storyTargets(content: Content, now: number): Map<string, boolean> {
  const targets = new Map(content.articles.map((article) => [article.path, isPublished(article, now)]));
  for (const article of content.articles) for (const alias of article.aliases) targets.set(alias, true);
  return targets;
}

/** Links of a body to stories that do not exist, or that no reader can see yet. */
export function linkProblems(
  { links }: Pick<BodySummary, 'links'>,
  file: string,
  base: string,
  targets: ReadonlyMap<string, boolean>,
): Problem[] {
  const problems: Problem[] = [];
  for (const href of links) {
    const path = `/${decodeURI(href.split(/[?#]/u)[0] ?? '').slice(base.length)}`;
    const isStory = href.startsWith(base) && /^\/\d{4}\/\d{2}\/(?!\d{2}\/)[^/]+\/$/u.test(path);
    if (/^\.{1,2}\/.*\.md$/u.test(href)) {
      const remedy = 'اكتب عنوان المقال في الموقع، مثل /2022/09/slug/';
      problems.push({ severity: 'warning', file, message: `رابط إلى ملف لا إلى صفحة: ${href}`, remedy });
    } else if (isStory && targets.get(path) !== true) {
      const message = targets.has(path)
        ? `رابط إلى مقال لم يُنشر بعد: ${path}`
        : `رابط إلى مقال غير موجود: ${path}`;
      problems.push({ severity: 'warning', file, message, remedy: 'صحّح العنوان أو احذف الرابط.' });
    }
  }
  return problems;
}
