import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { AUTHORS, SECTIONS, type BenchStory } from './corpus.ts';

/** Writes a file and the folders it needs. */
export function writeAt(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Front matter of a story under the names a generator knows, then its body. */
export function markdownOf(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Writes a story as an article of Nashra's. */
export function writeArticle(content: string, story: BenchStory, extra: Record<string, unknown> = {}): void {
  const { slug, title, summary, date, section, tags, author, body } = story;
  const fields = {
    title,
    date,
    section,
    ...(summary && { summary }),
    ...(tags.length > 0 && { tags }),
    authors: [author],
    ...extra,
  };
  writeAt(
    path.join(content, 'articles', date.slice(0, 4), date.slice(5, 7), `${slug}.md`),
    markdownOf(fields, body),
  );
}

/** Writes a newsroom's whole content. */
export function writeNewsroom(content: string, stories: readonly BenchStory[]): void {
  const site = {
    name: 'صحيفة القياس',
    tagline: 'لقياس السرعة',
    address: 'https://bench.example/',
    region: 'KW',
    timeZone: 'Asia/Kuwait',
    navigation: Object.keys(SECTIONS).map((section) => ({ section })),
  };
  writeAt(path.join(content, 'site.yaml'), stringify(site));
  for (const [slug, name] of Object.entries(SECTIONS))
    writeAt(path.join(content, 'sections', `${slug}.yaml`), stringify({ name }));
  for (const slug of AUTHORS)
    writeAt(path.join(content, 'authors', `${slug}.yaml`), stringify({ name: `كاتب ${slug.slice(7)}` }));
  for (const story of stories) writeArticle(content, story);
}
