import type { Command } from 'commander';
import { formatDate, formatTime } from '../../arabic/dates.ts';
import type { Article } from '../../articles/article.ts';
import { isoInZone } from '../../clock.ts';
import { parseDate } from '../../loading/dates.ts';
import { formatProblems } from '../../problems-text.ts';
import type { Problem } from '../../problems.ts';
import { changeStory, soundStory, type SoundStory } from '../desk/change-story.ts';
import { hasPlaceholderDate, type FieldEdits } from '../desk/edit-fields.ts';
import { clockNote } from '../desk/local-time.ts';
import { stateOf, STATES } from '../desk/newsroom.ts';
import { CommandFailure } from '../failure.ts';
import { complain, tell } from '../output.ts';

interface Options {
  json?: boolean;
}

/** How the newsroom writes a moment. */
function momentOf(dateMs: number, { newsroom }: SoundStory): string {
  const { site } = newsroom.content;
  return `${formatDate(dateMs, site)} ${formatTime(dateMs, site)}`;
}

/** Changes a story where there is something to change, and says what came of it. */
async function change(sound: SoundStory, edits: FieldEdits, says: string, notes: string[], json?: boolean) {
  const isChanged = Object.keys(edits).length > 0;
  const before = sound.article;
  let article: Article = before;
  const told = [...notes];
  if (isChanged) {
    const changed = await changeStory(sound, edits);
    article = changed.article;
    if (article.path !== before.path) told.push(`صار عنوانه: ${article.path} بعد ${before.path}`);
    told.push('احفظ التغيير في المستودع وادفعه (git commit ثم git push) ليُبنى الموقع.');
    if (changed.othersBroken) told.push('في ملفات أخرى أخطاء توقف البناء: npx nashra check');
  }
  const { newsroom, warnings } = sound;
  const result = {
    file: article.file,
    address: article.path,
    changed: isChanged,
    state: stateOf(article, newsroom.now),
    date: isoInZone(article.dateMs, newsroom.content.site.timeZone),
    notes: told,
    problems: warnings satisfies Problem[],
  };
  complain(json, formatProblems(warnings));
  tell(
    json,
    result,
    [`${says}: ${article.title}`, `  ${article.file}`, ...told.map((note) => `  ${note}`)].join('\n'),
  );
}

/** `nashra publish`: draft off; a date that is to come, or that `nashra new` only put there, becomes now. */
async function publish(given: string, { json }: Options): Promise<void> {
  const sound = await soundStory(given);
  const { article, newsroom, text } = sound;
  const { now, content } = newsroom;
  if (stateOf(article, now) === 'published') {
    await change(sound, {}, 'منشور من قبل، ولم يتغير شيء', [], json);
    return;
  }
  const isNow = article.dateMs > now || hasPlaceholderDate(text);
  const date = isoInZone(now, content.site.timeZone).slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const edits: FieldEdits = { ...(article.draft && { draft: false }), ...(isNow && { date }) };
  const kept = `بقي تاريخه كما كتبته: ${momentOf(article.dateMs, sound)}`;
  await change(sound, edits, 'صار منشورا', isNow ? [`تاريخه: ${momentOf(now, sound)}`] : [kept], json);
}

/** `nashra unpublish`: a draft again; of a story that readers have seen, it says what that breaks. */
async function unpublish(given: string, { json }: Options): Promise<void> {
  const sound = await soundStory(given);
  const { article, newsroom } = sound;
  const state = stateOf(article, newsroom.now);
  if (state === 'draft') {
    await change(sound, {}, 'مسودة من قبل، ولم يتغير شيء', [], json);
    return;
  }
  const warning =
    `تنبيه: نُشر في ${momentOf(article.dateMs, sound)}، وبعد البناء يموت عنوانه ${article.path} ` +
    'وكل رابط إليه، ويبقى عند من وصله في خلاصة. إن كان فيه خطأ فالأولى التصويب: الحقل corrections.';
  await change(sound, { draft: true }, 'صار مسودة', state === 'published' ? [warning] : [], json);
}

/** `nashra schedule`: draft off, and a moment to come at which the story appears by itself. */
async function schedule(given: string, { at, json }: Options & { at: string }): Promise<void> {
  const sound = await soundStory(given);
  const { article, newsroom } = sound;
  const { timeZone } = newsroom.content.site;
  const parsed = parseDate(at, timeZone, newsroom.now);
  if ('message' in parsed) throw CommandFailure.ofUse(`[--at] ${parsed.message}`, parsed.remedy);
  if (parsed.epochMs <= newsroom.now) {
    const remedy = `اكتب موعدا بعد ${momentOf(newsroom.now, sound)}، أو انشره الآن: npx nashra publish`;
    throw CommandFailure.ofUse(`[--at] الموعد «${at}» مضى.`, remedy);
  }
  if (stateOf(article, newsroom.now) === 'published') {
    const remedy = 'لتسحبه أولا: npx nashra unpublish، ثم أعد الأمر.';
    throw CommandFailure.ofContent(
      `المقال ${STATES.published}، وتأجيله يسحبه من قرائه ويغيّر تاريخه.`,
      remedy,
    );
  }
  const date = at.trim().replace(' ', 'T');
  const note = clockNote(date, timeZone);
  const isSame = !article.draft && article.dateMs === parsed.epochMs;
  const edits: FieldEdits = isSame ? {} : { ...(article.draft && { draft: false }), date };
  const says = isSame ? 'مؤجل إلى هذا الموعد من قبل، ولم يتغير شيء' : 'صار مؤجلا';
  const notes = [`موعده: ${momentOf(parsed.epochMs, sound)}`, ...(note === undefined ? [] : [note])];
  await change(sound, edits, says, notes, json);
}

const FILE = 'ملف المقال أو عنوانه أو معرّفه (its file, address, slug or id)';
const JSON_OPTION = ['--json', 'اكتب النتيجة بصيغة JSON (print JSON)'] as const;

/** Adds `publish`. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description('انشر مسودة أو مؤجلا الآن (publish a draft or a scheduled story now)')
    .argument('<file>', FILE)
    .option(...JSON_OPTION)
    .action(publish);
}

/** Adds `unpublish`. */
export function addUnpublish(program: Command): void {
  program
    .command('unpublish')
    .description('أعد المقال مسودة (make a story a draft again)')
    .argument('<file>', FILE)
    .option(...JSON_OPTION)
    .action(unpublish);
}

/** Adds `schedule`. */
export function addSchedule(program: Command): void {
  program
    .command('schedule')
    .description('أجّل النشر إلى موعد (publish at a moment to come)')
    .argument('<file>', FILE)
    .requiredOption(
      '--at <date>',
      'الموعد بتوقيت الصحيفة، مثل "2026-12-01T08:00" (when, in the newsroom\'s zone)',
    )
    .option(...JSON_OPTION)
    .action(schedule);
}
