import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/articles/schema.ts';
import { repository, type Repository } from '../unit/history/repository.ts';
import { differences } from './output.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

/** Steps of one run, and runs; `NASHRA_TEST_RUNS` and `NASHRA_TEST_SEED` ask for more and for others. */
const STEPS = 6;
const RUNS = Number(process.env.NASHRA_TEST_RUNS ?? 1);
const SEED = Number(process.env.NASHRA_TEST_SEED ?? 20221909);

const WORDS = ['تونس', 'تُونس', 'الكويت', 'المناخ', 'كأس العالم', 'الفضاء'];
const DAY = 86_400_000;

/** What an author or editor may do next; numbers choose the story, the words and the date. */
const edit = fc.record({
  kind: fc.constantFrom(
    ...['add', 'body', 'title', 'tags', 'section', 'delete', 'embargo', 'draft', 'picture', 'correction'],
    ...['author', 'colour', 'pin', 'slug', 'alias', 'id', 'day', 'template', 'widths', 'section name'],
    ...['series', 'series name', 'story kind', 'policy', 'logo', 'page alias'],
  ),
  story: fc.nat(200),
  word: fc.nat(WORDS.length - 1),
  days: fc.nat(60),
});

/** A newsroom that is edited step by step. */
class Desk {
  readonly site: SmallSite;
  readonly #project: ProjectCopy;
  readonly #repository: Repository;
  #settings = { accent: '#0b5563', allWidths: 1000, anchor: 'one', logo: '' };
  now = Date.parse('2026-11-24T08:00:00Z');
  readonly #stories = new Map<string, { fields: Record<string, string>; body: string }>();
  readonly #pictures: Buffer[];
  #added = 0;

  constructor(pictures: Buffer[]) {
    this.#pictures = pictures;
    this.#project = projectCopy();
    this.site = smallSite(
      {
        'sections/sport.yaml': 'name: رياضة\n',
        'series/one.yaml': 'name: أولى\n',
        'series/two.yaml': 'name: ثانية\n',
        'pages/about.md': '---\ntitle: من نحن\naliases: [/about-us/, "/?page_id=2"]\n---\n\nنص.\n',
      },
      this.#project.root,
    );
    this.#repository = repository(this.site.content);
    this.#writeSettings();
    // Enough for pictures of the oldest hundred to come in one width.
    for (let count = 0; count < 110; count++) this.#add(count % 26, count % WORDS.length);
    this.#commit('أول');
  }

  #writeSettings(): void {
    const { accent, allWidths, anchor, logo } = this.#settings;
    const lines = [
      'perPage: 5',
      'feeds: { siteItems: 6, listItems: 6 }',
      `colours: { accent: '${accent}' }`,
      `pictures: { allWidths: ${allWidths} }`,
      `publisher: { policies: { ethicsPolicy: '/about/#${anchor}' } }`,
      logo,
    ];
    this.site.write({ 'site.yaml': `${String(NEWSROOM['site.yaml'])}${lines.join('\n')}\n` });
  }

  #add(daysAgo: number, word: number): void {
    const name = `story-${String((this.#added += 1))}`;
    const date = new Date(this.now - daysAgo * DAY).toISOString();
    const fields = {
      // Seven parts of a series, which are two pages.
      ...(this.#added <= 7 && { series: 'one' }),
      title: `${WORDS[word] ?? ''} ${name}`,
      date,
      tags: `[${WORDS[word] ?? ''}]`,
      authors: '[amal]',
    };
    // Its heading begins an update once the story is told to be live coverage.
    this.#write(name, fields, 'نص الخبر.\n\n## 10:30 | تحديث\n\nنص التحديث.');
  }

  #write(name: string, fields: Record<string, string>, body: string): void {
    this.#stories.set(name, { fields, body });
    this.site.write({ [`articles/${name}/index.md`]: article(fields, body) });
  }

  /** A logo under one name: only its bytes say that the share pictures are others. */
  #drawLogo(size: number): void {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(50 + size)}" height="40"><path d="M0 0h40v40z"/></svg>`;
    writeFileSync(path.join(this.#project.root, 'public/logo.svg'), svg);
    this.#settings.logo = 'logo: /logo.svg';
    this.#writeSettings();
  }

  #commit(message: string): void {
    this.now += 60_000;
    this.#repository.commit(new Date(this.now).toISOString(), message);
  }

  /** Does one edit, and commits it or leaves it lying. */
  apply(one: { kind: string; story: number; word: number; days: number }): void {
    this.#edit(one);
    if (one.days % 4 > 0) this.#commit(one.days % 4 === 1 ? '[typo]' : 'تعديل');
  }

  #edit({ kind, story, word, days }: { kind: string; story: number; word: number; days: number }): void {
    const names = [...this.#stories.keys()];
    const name = names[story % names.length];
    const found = name === undefined ? undefined : this.#stories.get(name);
    if (kind === 'add' || name === undefined || !found) this.#add(days, word);
    else if (kind === 'delete') {
      this.#stories.delete(name);
      rmSync(path.join(this.site.content, 'articles', name), { recursive: true });
    } else if (kind === 'author') this.site.write({ 'authors/amal.yaml': `name: أمل ${String(days)}\n` });
    else if (kind === 'day') this.now += days * DAY;
    else if (kind === 'colour' || kind === 'widths' || kind === 'policy') {
      if (kind === 'colour') this.#settings.accent = `#0b55${String(10 + days)}`;
      else if (kind === 'policy') this.#settings.anchor = `n${String(days)}`;
      else this.#settings.allWidths = days;
      this.#writeSettings();
    } else if (kind === 'logo') this.#drawLogo(days);
    else if (kind === 'section name')
      this.site.write({ 'sections/sport.yaml': `name: رياضة ${String(days)}\n` });
    else if (kind === 'series name') this.site.write({ 'series/one.yaml': `name: أولى ${String(days)}\n` });
    else if (kind === 'page alias') {
      const fields = `title: من نحن\naliases: [/about-us-${String(days)}/, "/?page_id=${String(2 + days)}"]`;
      this.site.write({ 'pages/about.md': `---\n${fields}\n---\n\nنص.\n` });
    } else if (kind === 'template') {
      // A template, a style, or what the index knows of a story.
      if (word % 3 === 0)
        this.#project.edit('src/components/Foot.astro', (text) =>
          text.replace('<footer', `<!-- ${String(days)} --><footer`),
        );
      else if (word % 3 === 1)
        this.#project.edit('src/styles/base.css', (text) => `${text}\n.x${String(days)} { color: red; }\n`);
      else
        this.#project.edit('src/search/record.ts', (text) =>
          text.replace("join('\\n')", `join(' ${String(days)} ')`),
        );
    } else {
      const { fields } = found;
      let { body } = found;
      const today = new Date(this.now).toISOString();
      if (kind === 'body') body = `نص آخر ${String(days)} عن ${WORDS[word] ?? ''}.`;
      if (kind === 'title') fields.title = `${WORDS[word] ?? ''} ${String(days)}`;
      if (kind === 'tags') fields.tags = `[${WORDS[word] ?? ''}, موضوع]`;
      if (kind === 'section') fields.section = 'sport';
      if (kind === 'series') fields.series = days % 2 === 0 ? 'one' : 'two';
      if (kind === 'embargo') fields.date = new Date(this.now + days * DAY).toISOString();
      if (kind === 'draft') fields.draft = String(fields.draft !== 'true');
      if (kind === 'correction') fields.corrections = `[{date: ${today}, text: تصويب ${String(days)}}]`;
      if (kind === 'story kind') fields.kind = KINDS[days % KINDS.length] ?? 'news';
      if (kind === 'pin') fields.pin = String(1 + (days % 3));
      if (kind === 'alias') fields.aliases = `[/2020/01/${name}-${String(days)}/]`;
      if (kind === 'id') fields.id = `id${String(1000 + (this.#added += 1))}`;
      if (kind === 'slug') fields.slug = `slug-${name}-${String(days)}`;
      if (kind === 'picture') {
        fields.image = '{src: ./p.jpg, alt: صورة}';
        body = '![صورة](./p.jpg "تعليق")';
        this.site.write({ [`articles/${name}/p.jpg`]: this.#pictures[days % 2] ?? '' });
      }
      this.#write(name, fields, body);
    }
  }
}

describe('a build with a cache', () => {
  let pictures: Buffer[];

  beforeAll(async () => {
    const picture = (background: string) =>
      sharp({ create: { width: 500, height: 300, channels: 3, background } })
        .jpeg()
        .toBuffer();
    pictures = [await picture('#aa0000'), await picture('#0000aa')];
  });

  it(
    'gives, after any edits, byte for byte what a clean build at the same moment gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: STEPS, maxLength: STEPS }), async (edits) => {
          const desk = new Desk(pictures);
          expect((await desk.site.build(new Date(desk.now).toISOString())).code).toBe(0);
          for (const one of edits) {
            desk.apply(one);
            const now = new Date(desk.now).toISOString();
            const warm = await desk.site.build(now);
            expect(warm.code, warm.output).toBe(0);
            const clean = await desk.site.buildClean(now);
            expect(differences(clean, desk.site.out), one.kind).toEqual([]);
            rmSync(path.dirname(clean), { recursive: true });
          }
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    RUNS * 900_000,
  );
});
