import path from 'node:path';
import { isSlug } from '../arabic/slugs.ts';
import type { StandingPage } from '../articles/article.ts';
import { pageSchema } from '../articles/schema.ts';
import { digestOf } from '../digest.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import { normalizePath } from './article-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { walk } from './walk.ts';

/** Reads the standing pages of content/pages. */
export function readPages(paths: ProjectPaths): { pages: StandingPage[]; problems: Problem[] } {
  const found = walk(path.join(paths.content, 'pages'), '.md', paths);
  const problems = [...found.problems];
  const pages: StandingPage[] = [];
  for (const absolute of found.files) {
    const file = displayPath(absolute, paths);
    const slug = path.basename(absolute, '.md').normalize('NFC');
    const source = readTextFile(absolute, file);
    const parts = 'problem' in source ? source : splitFrontMatter(source.text, file);
    if ('problem' in source || 'problem' in parts) {
      problems.push('problem' in source ? source.problem : (parts as { problem: Problem }).problem);
      continue;
    }
    const checked = validate(pageSchema, parts.yaml, file);
    problems.push(...parts.yaml.problems, ...checked.problems);
    if (!isSlug(slug)) {
      const remedy = 'سمّ الملف بحروف وأرقام تفصل بينها شرطة، مثل about.md';
      problems.push({ severity: 'error', file, message: `اسم الملف «${slug}» لا يصلح عنوانا.`, remedy });
    }
    const { bodyLine } = parts;
    if (!checked.value) continue;
    const aliases = (checked.value.aliases ?? []).map(normalizePath);
    pages.push({ ...checked.value, aliases, file, slug, bodyLine, digest: digestOf(source.text) });
  }
  return { pages, problems };
}
