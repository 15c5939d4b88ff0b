import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { calendarDay } from '../../arabic/dates.ts';
import { stripInvisible } from '../../arabic/fold.ts';
import { headlineSlug } from '../../arabic/headline-slug.ts';
import { isSlug, normalizeSlug, slugIdentity } from '../../arabic/slugs.ts';
import { addresses } from '../../addresses.ts';
import { isoInZone } from '../../clock.ts';
import { parseDate } from '../../loading/dates.ts';
import { displayPath } from '../../paths.ts';
import { frontMatterText, PLACEHOLDER } from '../desk/front-matter-text.ts';
import { clockNote } from '../desk/local-time.ts';
import { readNewsroom, slugMeant, type Newsroom } from '../desk/newsroom.ts';
import { CommandFailure } from '../failure.ts';
import { tell } from '../output.ts';

interface NewOptions {
  section?: string;
  author?: string[];
  date?: string;
  series?: string;
  slug?: string;
  draft?: boolean;
  json?: boolean;
}

/** Where a story of that slug would lie, and whether anything of the newsroom has the place or the address. */
function placeOf(newsroom: Newsroom, dateMs: number, slug: string): { file: string; taken: boolean } {
  const { content, paths } = newsroom;
  const { year, month } = calendarDay(dateMs, content.site.timeZone);
  const folder = path.join(paths.content, 'articles', ...addresses.month(year, month).split('/'));
  const address = slugIdentity(`${addresses.month(year, month)}${slug}/`);
  const former = [...content.articles, ...content.pages].flatMap(({ aliases }) => aliases);
  const taken =
    existsSync(path.join(folder, slug)) ||
    existsSync(path.join(folder, `${slug}.md`)) ||
    [...content.articles.map((one) => one.path), ...former].some((known) => slugIdentity(known) === address);
  return { file: path.join(folder, `${slug}.md`), taken };
}

/** The file of a new story: under the slug that is asked for, or under one of the headline's that is free. */
function freeFile(newsroom: Newsroom, dateMs: number, title: string, asked: string | undefined): string {
  if (asked !== undefined) {
    const slug = normalizeSlug(asked.trim());
    const remedy = 'استعمل حروفا وأرقاما تفصل بينها شرطة واحدة، مثل kuwait-workshop';
    if (!isSlug(slug) || /^\d{1,2}$/u.test(slug)) {
      throw CommandFailure.ofUse(`[--slug] «${asked}» لا يصلح عنوانا للصفحة.`, remedy);
    }
    const { file, taken } = placeOf(newsroom, dateMs, slug);
    if (!taken) return file;
    throw CommandFailure.ofUse(`[--slug] «${slug}» مستعمل في هذا الشهر.`, 'اختر اسما آخر.');
  }
  const slug = headlineSlug(title);
  for (let number = 1; ; number++) {
    const { file, taken } = placeOf(newsroom, dateMs, number === 1 ? slug : `${slug}-${number}`);
    if (!taken) return file;
  }
}

/** The moment a new story is dated: what is asked for, or now to the minute, which is only a placeholder. */
function dateOf({ content, now }: Newsroom, asked: string | undefined): { text: string; dateMs: number } {
  const { timeZone } = content.site;
  const text = asked?.trim() ?? isoInZone(now, timeZone).slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const parsed = parseDate(text, timeZone, now);
  if ('message' in parsed) throw CommandFailure.ofUse(`[--date] ${parsed.message}`, parsed.remedy);
  return { text: text.replace(' ', 'T'), dateMs: parsed.epochMs };
}

async function makeNew(words: string[], options: NewOptions): Promise<void> {
  const title = stripInvisible(words.join(' ')).replace(/\s+/gu, ' ').trim();
  if (title === '') throw CommandFailure.ofUse('العنوان فارغ.', 'اكتب العنوان بين علامتي اقتباس.');
  const newsroom = await readNewsroom();
  const { sections, authors, series } = newsroom.content;
  const first = sections[0];
  if (!first) {
    throw CommandFailure.ofContent('لا قسم في الصحيفة بعد.', 'أضف ملف قسم، مثل content/sections/world.yaml');
  }
  const section =
    options.section === undefined ? first.slug : slugMeant('section', options.section, sections);
  const by = options.author?.map((author) => slugMeant('author', author, authors));
  const part = options.series === undefined ? undefined : slugMeant('series', options.series, series);
  const date = dateOf(newsroom, options.date);
  const draft = options.draft !== false;
  const file = freeFile(newsroom, date.dateMs, title, options.slug);
  const names = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug).join(' ');
  const text = frontMatterText(
    {
      title,
      date: date.text,
      section,
      ...(by && { authors: by }),
      ...(part !== undefined && { series: part }),
      ...(draft && { draft: true }),
    },
    {
      section: `الأقسام: ${names(sections)}`,
      authors: authors.length > 0 ? `الكتّاب: ${names(authors)}` : 'لا كتّاب بعد',
      series: series.length > 0 ? `السلاسل: ${names(series)}` : 'لا سلاسل بعد',
    },
  );
  mkdirSync(path.dirname(file), { recursive: true });
  const mark = options.date === undefined && draft ? ` # ${PLACEHOLDER}` : '';
  // wx: a file that somebody made meanwhile is not written over.
  writeFileSync(
    file,
    text.replace(/^date: .*$/mu, (line) => line + mark),
    { flag: 'wx' },
  );

  const shown = displayPath(file, newsroom.paths);
  const { year, month } = calendarDay(date.dateMs, newsroom.content.site.timeZone);
  const address = `${addresses.month(year, month)}${path.basename(file, '.md')}/`;
  const clock = clockNote(date.text, newsroom.content.site.timeZone);
  const notes = [
    ...(clock === undefined ? [] : [`${date.text}: ${clock}`]),
    ...(options.section === undefined
      ? [`القسم ${section} (${first.name}) لأنك لم تذكر قسما: --section`]
      : []),
    `اكتب النص تحت السطر --- الثاني، ثم: npx nashra check`,
    ...(draft
      ? [
          `وللنشر: npx nashra publish ${shown}`,
          `أو في موعد: npx nashra schedule ${shown} --at "2026-12-01T08:00"`,
        ]
      : ['الخبر ليس مسودة: يُنشر في تاريخه مع أول بناء.']),
  ];
  tell(
    options.json,
    { file: shown, path: file, address, title, date: date.text, section, draft },
    [`أُنشئ الملف: ${shown}`, `عنوانه في الموقع: ${address}`, ...notes].join('\n'),
  );
}

/** Adds `new`. */
export function addNew(program: Command): void {
  const collect = (value: string, all: string[] = []) => [
    ...all,
    ...value.split(/[,،]/u).map((one) => one.trim()),
  ];
  program
    .command('new')
    .description('ابدأ خبرا جديدا: ملف فيه كل الحقول (start a story: a file with every field)')
    .argument('<title...>', 'العنوان بين علامتي اقتباس (the headline, in quotes)')
    .option('--section <section>', 'القسم؛ وإلا فالأول (section; the first by default)')
    .option('--author <author>', 'الكاتب، ويتكرر (author; may be repeated)', collect)
    .option('--date <date>', 'تاريخ النشر؛ وإلا فالآن (date; now by default)')
    .option('--series <series>', 'السلسلة (series)')
    .option('--slug <slug>', 'آخر جزء من العنوان؛ وإلا فمن كلمات الخبر (slug; from the headline by default)')
    .option('--draft', 'مسودة، وهو الأصل (a draft, which is the default)')
    .option('--no-draft', 'ليس مسودة: يُنشر في تاريخه (no draft: published at its date)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(makeNew);
}
