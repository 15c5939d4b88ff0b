import type { Command } from 'commander';
import { formatDate, formatTime } from '../../arabic/dates.ts';
import { pluralize } from '../../arabic/plurals.ts';
import type { Article } from '../../articles/article.ts';
import { newestFirst } from '../../articles/visibility.ts';
import { isoInZone } from '../../clock.ts';
import { counted } from '../../labels.ts';
import { hasErrors } from '../../problems.ts';
import { readNewsroom, slugMeant, stateOf, STATES, type Newsroom, type State } from '../desk/newsroom.ts';
import { CommandFailure } from '../failure.ts';
import { complain, tell } from '../output.ts';

interface ListOptions {
  drafts?: boolean;
  scheduled?: boolean;
  section?: string;
  author?: string;
  series?: string;
  limit?: string;
  json?: boolean;
}

/** The stories that were asked for, newest first. */
function chosen({ content, now }: Newsroom, options: ListOptions): Article[] {
  const states: State[] = [
    ...(options.drafts ? (['draft'] as const) : []),
    ...(options.scheduled ? (['scheduled'] as const) : []),
  ];
  const section = options.section && slugMeant('section', options.section, content.sections);
  const author = options.author && slugMeant('author', options.author, content.authors);
  const series = options.series && slugMeant('series', options.series, content.series);
  return content.articles
    .filter((article) => states.length === 0 || states.includes(stateOf(article, now)))
    .filter((article) => section === undefined || article.section === section)
    .filter((article) => author === undefined || article.authors.includes(author))
    .filter((article) => series === undefined || article.series === series)
    .sort(newestFirst);
}

/** A story on three lines of one direction each: terminals turn columns of mixed directions around. */
function lines(article: Article, { content, now }: Newsroom): string {
  const { site, sections } = content;
  const day = formatDate(article.dateMs, site);
  const moment = article.dateOnly.published ? day : `${day} ${formatTime(article.dateMs, site)}`;
  const section = sections.find(({ slug }) => slug === article.section)?.name ?? article.section;
  return `${article.title}\n  ${STATES[stateOf(article, now)]}، ${moment}، ${section}\n  ${article.file}`;
}

async function list(options: ListOptions): Promise<void> {
  const asked = options.limit ?? '20';
  const limit = Number(asked);
  if (!/^\d+$/u.test(asked) || limit === 0) {
    throw CommandFailure.ofUse(`[--limit] «${asked}» لا يصلح عددا للمقالات.`, 'اكتب عددا من 1 فما فوق.');
  }
  const newsroom = await readNewsroom();
  const { content, now, problems } = newsroom;
  const all = chosen(newsroom, options);
  const shown = all.slice(0, limit);
  const articles = shown.map((article) => ({
    file: article.file,
    address: article.path,
    id: article.id,
    state: stateOf(article, now),
    date: isoInZone(article.dateMs, content.site.timeZone),
    title: article.title,
    section: article.section,
    authors: article.authors,
    series: article.series,
  }));
  const total = pluralize(all.length, counted.articles, String);
  const end = shown.length < all.length ? `${total}، هذه أحدث ${shown.length} منها (--limit).` : `${total}.`;
  const isSound = !hasErrors(problems);
  tell(
    options.json,
    { total: all.length, articles, sound: isSound },
    [...shown.map((article) => lines(article, newsroom)), end].join('\n\n'),
  );
  if (!isSound)
    complain(options.json, 'تنبيه: في المحتوى أخطاء، وقد ينقص من القائمة ما فيه خطأ: npx nashra check');
}

/** Adds `list`. */
export function addList(program: Command): void {
  program
    .command('list')
    .description('اسرد المقالات، الأحدث أولا (list the stories, newest first)')
    .option('--drafts', 'المسودات (drafts)')
    .option('--scheduled', 'المؤجلة إلى موعد (those that are still to come)')
    .option('--section <section>', 'مقالات قسم (of a section)')
    .option('--author <author>', 'مقالات كاتب (of an author)')
    .option('--series <series>', 'مقالات سلسلة (of a series)')
    .option('--limit <number>', 'كم مقالا، وإلا فعشرون (how many; 20 by default)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(list);
}
