import { renderBody } from '../articles/body.ts';
import { loadContentOnce, type Content } from '../loading/content.ts';
import type { ProjectPaths } from '../paths.ts';
import { ContentError, formatProblems, hasErrors, type Problem } from '../problems.ts';
import { siteOf } from '../site.ts';

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
    for (const source of content.bodies) {
      problems.push(...(await renderBody(source, base, paths)).problems);
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length > 0) console.error(formatProblems(problems));
  return hasErrors(problems) ? undefined : content;
}
