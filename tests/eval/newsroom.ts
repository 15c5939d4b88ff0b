import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { codeDigest } from '../../src/code-digest.ts';
import { digestOf } from '../../src/digest.ts';
import { markdownOf, writeAt } from '../bench/nashra-content.ts';
import { TIME_ZONE, type Corpus, type Story } from './corpus.ts';

/** Where what is made of one corpus lies. */
export interface Folders {
  content: string;
  /** The built site. */
  out: string;
  cache: string;
  /** The stock index. */
  stock: string;
  /** The site and the stock index side by side, as links. */
  served: string;
  /** Says of what bytes the content was written. */
  stamp: string;
}

/** Sections in the masthead; a corpus may have more than a line holds. */
const IN_NAVIGATION = 8;

/** Characters that can mean something in Markdown: CommonMark 0.31, 2.4, lets all of ASCII's punctuation be escaped. */
const PUNCTUATION = /[!-/:-@[-`{-~]/gu;

/** The folders of a corpus, named by its bytes: two corpora do not undo each other's work. */
export function foldersOf(folder: string, bytes: Buffer): Folders {
  const at = (name: string) => path.resolve(folder, digestOf(bytes, 12), name);
  return {
    content: at('content'),
    out: at('dist'),
    cache: at('cache'),
    stock: at('stock'),
    served: at('served'),
    stamp: at('written.txt'),
  };
}

/** A story's text as Markdown that says the same, sign by sign, and nothing else. */
export function bodyOf(story: Story): string {
  return story.paragraphs.map((line) => line.replace(PUNCTUATION, String.raw`\$&`)).join('\n\n');
}

function writeStory(content: string, story: Story): void {
  const { title, date, section, tags, slug } = story;
  const fields = { title, date, section, ...(tags.length > 0 && { tags }) };
  const file = path.join(content, 'articles', date.slice(0, 4), date.slice(5, 7), `${slug}.md`);
  writeAt(file, markdownOf(fields, bodyOf(story)));
}

/**
 * Writes the corpus as a newsroom, unless that was done before from the same bytes by the same code.
 * @returns whether it was written now
 */
export function writeNewsroom(corpus: Corpus, bytes: Buffer, folders: Folders): boolean {
  const { content, stamp } = folders;
  const code = codeDigest(process.cwd(), ['tests/eval/corpus.ts', 'tests/eval/newsroom.ts']);
  const written = `${digestOf(bytes, 64)} ${code}\n`;
  if (existsSync(content) && existsSync(stamp) && readFileSync(stamp, 'utf8') === written) return false;
  // What an interrupted run left must not be taken for the whole.
  rmSync(stamp, { force: true });
  rmSync(content, { recursive: true, force: true });
  const sections = new Map(corpus.stories.map(({ section, sectionName }) => [section, sectionName]));
  const site = {
    name: 'صحيفة التقييم',
    tagline: 'لتقييم البحث',
    address: 'https://eval.example/',
    region: 'KW',
    timeZone: TIME_ZONE,
    navigation: [...sections.keys()].slice(0, IN_NAVIGATION).map((section) => ({ section })),
  };
  writeAt(path.join(content, 'site.yaml'), stringify(site));
  for (const [slug, name] of sections)
    writeAt(path.join(content, 'sections', `${slug}.yaml`), stringify({ name }));
  for (const story of corpus.stories) writeStory(content, story);
  writeAt(stamp, written);
  return true;
}
