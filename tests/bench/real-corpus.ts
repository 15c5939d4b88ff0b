import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stripInvisible } from '../../src/arabic/fold.ts';
import { AUTHORS, BENCH_NOW, SECTIONS, type BenchStory } from './corpus.ts';

/** A line of ../shared/corpus/articles.jsonl.gz: real news, for evaluation only. */
interface RealStory {
  id: string;
  title: string;
  body: string;
  category: string;
  date: string;
}

/** Characters that mean something in Markdown at the beginning of a line or in it. */
const MARKDOWN = /[\\`*_[\]<>#|~:]/gu;

/**
 * Real stories as those of a benchmark: dates are spread over the ten years before the benchmarks' moment in the order
 * of the file, since the corpus holds two months; sections and authors are dealt out in turn.
 * @param file gzipped JSON lines
 */
export function realCorpus(file: string): BenchStory[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const sections = Object.keys(SECTIONS);
  const step = (10 * 365.25 * 86_400_000) / lines.length;
  const end = Date.parse(BENCH_NOW) - 3_600_000;
  return lines.map((line, index) => {
    const { id, title, body, category } = JSON.parse(line) as RealStory;
    return {
      slug: id,
      // Nashra refuses hidden controls in headlines, and an author would take them out.
      title: stripInvisible(title).trim() || id,
      summary: '',
      date: new Date(end - (lines.length - 1 - index) * step).toISOString().replace(/\.\d+Z$/u, 'Z'),
      section: sections[index % sections.length] ?? '',
      tags: category ? [category] : [],
      author: AUTHORS[index % AUTHORS.length] ?? '',
      body: body.replace(MARKDOWN, String.raw`\$&`),
    };
  });
}
