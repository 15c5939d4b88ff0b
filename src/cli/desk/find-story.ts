import path from 'node:path';
import { slugIdentity } from '../../arabic/slugs.ts';
import type { Article } from '../../articles/article.ts';
import { sourcePath } from '../../articles/body.ts';
import { linkProblems, linkTargets } from '../../building/links.ts';
import { renderSource } from '../../building/render-body.ts';
import { normalizePath, slugOfFile } from '../../loading/article-file.ts';
import { nearest } from '../../loading/validate.ts';
import { walk } from '../../loading/walk.ts';
import { displayPath } from '../../paths.ts';
import type { Problem } from '../../problems.ts';
import { siteOf } from '../../site.ts';
import { calledIn } from '../called-in.ts';
import { CommandFailure } from '../failure.ts';
import type { Newsroom } from './newsroom.ts';

/** A file of a story, and the story where the file has no errors. */
export interface Story {
  /** Absolute path. */
  absolute: string;
  /** The name its author knows: `content/articles/2022/09/x.md`. */
  file: string;
  /** The story; undefined when its fields have errors. */
  article: Article | undefined;
}

/** The absolute paths that something written on the command line may mean. */
function pathsMeant(given: string, { paths }: Newsroom): Set<string> {
  const folders = [...calledIn, paths.root];
  // The shown name begins with content/, wherever NASHRA_CONTENT lies.
  const shown = /^content[\\/]/u.test(given) ? [sourcePath(given.replaceAll('\\', '/'), paths)] : [];
  return new Set([...folders.map((folder) => path.resolve(folder, given)), ...shown]);
}

/** All that a story may be called by, other than its path. */
function isCalled(story: Story, given: string, base: string): boolean {
  const { article, absolute } = story;
  const slug = article?.path.split('/').at(-2) ?? slugOfFile(absolute);
  if (slugIdentity(slug) === slugIdentity(given) || article?.id === given) return true;
  if (!article || !given.includes('/')) return false;
  const address = normalizePath(given);
  const below = address.startsWith(base) ? `/${address.slice(base.length)}` : address;
  return [address, below].some((one) => [article.path, ...article.aliases].includes(one));
}

/**
 * The story that is meant: by its file (from the folder of the command or of the project, its own folder too), its
 * address on the site (/2022/09/slug/, with or without the host), its slug, or its id.
 * @throws CommandFailure (2) when there is none, or more than one
 */
export function findStory(newsroom: Newsroom, given: string): Story {
  const { content, paths } = newsroom;
  const articles = new Map(content.articles.map((article) => [article.file, article]));
  const stories = walk(path.join(paths.content, 'articles'), '.md', paths).files.map((absolute) => {
    const file = displayPath(absolute, paths);
    return { absolute, file, article: articles.get(file) };
  });
  const meant = pathsMeant(given, newsroom);
  const byFile = stories.filter(
    ({ absolute }) =>
      meant.has(absolute) || (path.basename(absolute) === 'index.md' && meant.has(path.dirname(absolute))),
  );
  const { base } = siteOf(content.site);
  const found = byFile.length > 0 ? byFile : stories.filter((story) => isCalled(story, given, base));
  const [story, ...others] = found;
  if (!story) {
    const slugs = stories.map(({ absolute }) => slugOfFile(absolute));
    const name = slugOfFile(given.replace(/\/+$/u, ''));
    const near = nearest(name, slugs) ?? slugs.find((slug) => slug.startsWith(name));
    throw CommandFailure.ofUse(
      `لا مقال هو «${given}».`,
      near === undefined
        ? 'اكتب مسار الملف، أو عنوانه في الموقع مثل /2022/09/slug/، أو معرّفه. المقالات: npx nashra list'
        : `لعلك تقصد: ${near}`,
    );
  }
  if (others.length > 0) {
    const list = found.map(({ file }) => file).join('، ');
    throw CommandFailure.ofUse(`أكثر من مقال هو «${given}».`, `اكتب مسار أحدها: ${list}`);
  }
  return story;
}

/** What the check says of one story: its fields, what it refers to, its body and its links. */
export async function problemsOf(newsroom: Newsroom, story: Story): Promise<Problem[]> {
  const { content, paths, now, problems } = newsroom;
  const found = problems.filter(({ file }) => file === story.file);
  const source = content.bodies.find(({ file }) => file === story.file);
  if (!source) return found;
  const { base } = siteOf(content.site);
  const body = await renderSource({ ...source, reduced: false }, base, paths);
  // Anchors of other stories would need their bodies too: the whole check tells of those.
  const targets = linkTargets(content, new Map(), now, paths);
  const links = body.summary ? linkProblems(body.summary, story.file, base, targets) : [];
  return [...found, ...body.problems, ...links];
}
