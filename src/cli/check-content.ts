import { renderBody } from '../articles/body.ts';
import { isPublished } from '../articles/visibility.ts';
import { loadContentOnce, type Content } from '../loading/content.ts';
import type { ProjectPaths } from '../paths.ts';
import { ContentError, formatProblems, hasErrors, type Problem } from '../problems.ts';
import { siteOf } from '../site.ts';

/** Renders a body; one that is nested too deeply for any parser is a problem of its file, not the end of the run. */
async function renderSafely(
  source: { file: string; bodyLine: number },
  base: string,
  paths: ProjectPaths,
): Promise<{ html: string; problems: Problem[] }> {
  try {
    return await renderBody(source, base, paths);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'النص متداخل إلى عمق لا يُقرأ.';
    const remedy = 'خفف من تداخل الاقتباسات والقوائم والوسوم.';
    return { html: '', problems: [{ severity: 'error', file: source.file, message, remedy }] };
  }
}

/** Links of a body to stories that do not exist, or that no reader can see yet. */
function linkProblems(
  html: string,
  file: string,
  base: string,
  targets: ReadonlyMap<string, boolean>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/gu)) {
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

/**
 * Reads and renders all content, drafts and embargoed stories too, and tells every problem on standard error.
 * @returns the content, or undefined when there is an error
 */
export async function checkContent(paths: ProjectPaths, now: number): Promise<Content | undefined> {
  const problems: Problem[] = [];
  let content: Content | undefined;
  try {
    const loaded = await loadContentOnce(paths, now);
    content = loaded.content;
    problems.push(...loaded.problems);
    const { base } = siteOf(content.site);
    const targets = new Map(content.articles.map((article) => [article.path, isPublished(article, now)]));
    for (const article of content.articles) for (const alias of article.aliases) targets.set(alias, true);
    for (const source of content.bodies) {
      const { html, problems: own } = await renderSafely(source, base, paths);
      problems.push(...own, ...linkProblems(html, source.file, base, targets));
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length > 0) console.error(formatProblems(problems));
  return hasErrors(problems) ? undefined : content;
}
