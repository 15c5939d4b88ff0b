import { formatDate, formatTime, formatWeekday } from '../../arabic/dates.ts';
import { pluralize } from '../../arabic/plurals.ts';
import { nextDue } from '../../building/due.ts';
import { gitState } from '../../history/git.ts';
import { counted } from '../../labels.ts';
import { ContentError } from '../../problems.ts';
import { readNewsroom, stateOf, type Newsroom, type State } from '../desk/newsroom.ts';
import { amiss, fine, type Finding } from './finding.ts';

/** The address that the sample edition comes with. */
const SAMPLE_HOST = 'nashra.example';

/** Sections or authors of which no story says anything. */
function unused(
  name: string,
  what: string,
  eachHas: string,
  all: readonly { slug: string; name: string }[],
  used: ReadonlySet<string>,
): Finding {
  const idle = all.filter(({ slug }) => !used.has(slug));
  if (idle.length === 0) return fine(name, `${what}: ${all.length}، ${eachHas}`);
  const list = idle.map((one) => `${one.name} (${one.slug})`).join('، ');
  const remedy = 'انشر ما يذكرها، أو احذف ملفاتها إن لم تعد تريدها.';
  return amiss(name, 'warn', `${what} بلا مقالات: ${list}`, remedy);
}

function clockFindings({ now, content }: Newsroom): Finding[] {
  const { site, articles } = content;
  const moment = (ms: number) => `${formatWeekday(ms, site)} ${formatDate(ms, site)} ${formatTime(ms, site)}`;
  const due = nextDue(articles, now);
  const isSet = (process.env.NASHRA_NOW ?? '') !== '';
  return [
    isSet
      ? amiss(
          'clock',
          'warn',
          `الساعة مثبتة: ${moment(now)} (${site.timeZone})`,
          'ألغِ المتغير NASHRA_NOW ليُقرأ وقت الجهاز.',
        )
      : fine('clock', `الوقت الآن: ${moment(now)} (${site.timeZone})`),
    fine(
      'due',
      due === undefined
        ? 'لا موعد قادما يتغير فيه الموقع وحده'
        : `الموعد القادم الذي يتغير فيه الموقع وحده: ${moment(due)}`,
    ),
  ];
}

/** Whether git can tell what changed in stories since their publication (src/history/). */
function historyFinding({ content, paths }: Newsroom): Finding {
  if (!content.site.history.show)
    return fine('history', 'سجلّ التعديلات موقوف: history.show في content/site.yaml');
  const { kind } = gitState(paths.content);
  if (kind === 'shallow') {
    const message = 'لا يُنشر سجلّ التعديلات: مستودع المحتوى مستنسخ بلا تاريخه';
    return amiss('history', 'warn', message, 'git fetch --unshallow');
  }
  return kind === 'whole'
    ? fine('history', 'سجلّ التعديلات يُنشر من تاريخ git')
    : fine('history', 'لا سجلّ تعديلات: المحتوى ليس في مستودع git، أو لم يودع فيه شيء بعد');
}

/** What the newsroom holds, and whether it can be published. */
export async function contentFindings(): Promise<Finding[]> {
  let newsroom: Newsroom;
  try {
    newsroom = await readNewsroom();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [amiss('content', 'fail', 'لا يُقرأ المحتوى: في content/site.yaml أخطاء', 'npx nashra check')];
  }
  const { content, problems, now } = newsroom;
  const { articles, sections, authors, site } = content;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const inState = (state: State) => articles.filter((article) => stateOf(article, now) === state).length;
  const number = (count: number) => pluralize(count, counted.articles, String);
  const counts = `المنشور: ${number(inState('published'))}، المؤجل: ${number(inState('scheduled'))}، المسودات: ${number(inState('draft'))}`;
  const isSample = new URL(site.address).hostname === SAMPLE_HOST;
  return [
    errors > 0
      ? amiss('content', 'fail', `في المحتوى أخطاء توقف البناء، عددها ${errors}`, 'npx nashra check')
      : fine('content', counts),
    unused(
      'sections',
      'الأقسام',
      'ولكل منها مقالات',
      sections,
      new Set(articles.map(({ section }) => section)),
    ),
    unused(
      'authors',
      'الكتّاب',
      'ولكل منهم مقالات',
      authors,
      new Set(articles.flatMap((article) => article.authors)),
    ),
    historyFinding(newsroom),
    ...clockFindings(newsroom),
    isSample
      ? amiss(
          'address',
          'warn',
          `عنوان الموقع ما زال عنوان المثال: ${site.address}`,
          'اكتب عنوان صحيفتك في الحقل address من content/site.yaml',
        )
      : fine('address', `عنوان الموقع: ${site.address}`),
  ];
}
