import { NOTE_WORDS, SKIP_WORDS } from './report-words.ts';
import type { ImportReport, NoteKind, Outcomes } from './report.ts';

/** Lines of one kind in the report for people; the rest are in the JSON. */
const SHOWN = 50;

/** A text that Markdown takes for nothing but text. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/gu, '\\$&').replace(/\s+/gu, ' ');

/** What became of files of one kind, only what happened. */
function outcomesText(outcomes: Outcomes): string {
  const words: Readonly<Record<keyof Outcomes, string>> = {
    written: 'كُتب',
    updated: 'حُدّث',
    unchanged: 'لم يتغير',
    edited: 'تُرك لأنك عدّلته',
    gone: 'تُرك لأنك حذفته أو نقلته',
    taken: 'تُرك لأن اسمه لملف آخر',
  };
  const said = (Object.keys(words) as (keyof Outcomes)[])
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${words[outcome]} ${outcomes[outcome]}`);
  return said.length > 0 ? said.join('، ') : 'لا شيء';
}

/** Whether nothing of a kind was there. */
const isNone = (outcomes: Outcomes) => Object.values(outcomes).every((count) => count === 0);

/** The counts, one a line: what the terminal shows, and the report begins with. */
export function summaryLines(report: ImportReport): string[] {
  const { articles, pages, sections, authors, pictures, notImported, unpublished, skipped } = report;
  const others = [
    ['الصفحات الثابتة', pages],
    ['الأقسام', sections],
    ['الكتّاب', authors],
  ] as const;
  return [
    `في الملف: ${report.items}`,
    `المقالات: ${outcomesText(articles)}`,
    ...(unpublished.drafts > 0 ? [`منها مسودات: ${unpublished.drafts}`] : []),
    ...(unpublished.future > 0 ? [`منها مؤجل إلى موعده: ${unpublished.future}`] : []),
    ...others.flatMap(([name, outcomes]) => (isNone(outcomes) ? [] : [`${name}: ${outcomesText(outcomes)}`])),
    `الصور والفيديو: نُسخ ${pictures.copied}، صار رابطا ${pictures.linked}، لم يوجد ${pictures.missing}`,
    `لم يُستورد: ${skipped.length}`,
    ...(notImported.comments + notImported.pings > 0
      ? [`تعليقات القراء: ${notImported.comments}، وإشارات المواقع: ${notImported.pings} (لا تُستورد)`]
      : []),
  ];
}

/** The notes of one kind: heading, remedy, and each with its file. */
function noteSection(report: ImportReport, kind: NoteKind, json: string): string[] {
  const notes = report.notes.filter((note) => note.kind === kind);
  const { title, remedy } = NOTE_WORDS[kind];
  const lines = notes.slice(0, SHOWN).map(({ id, title: name, file, detail }) => {
    const what = [name && `«${plain(name)}»`, detail && plain(detail)].filter(Boolean).join(': ');
    const where = [file && `\`${file}\``, id && `(${id})`].filter(Boolean).join(' ');
    return `- ${[what, where].filter((part) => part !== '').join(' ')}`;
  });
  const more = notes.length > SHOWN ? [`- … و${notes.length - SHOWN} غيرها في ${json}`] : [];
  return [`### ${title} (${notes.length})`, ...(remedy ? ['', remedy] : []), '', ...lines, ...more, ''];
}

/** What was left out, by its reason. */
function skippedSection(report: ImportReport, json: string): string[] {
  const lines: string[] = [];
  for (const [reason, count] of report.skippedCounts()) {
    lines.push(`### ${SKIP_WORDS[reason]} (${count})`, '');
    const named = report.skipped.filter((thing) => thing.reason === reason);
    if (reason === 'other-type') {
      // A newsroom that keeps its opinion pieces as a type of their own must see at once that all of them are missing.
      const types = Map.groupBy(named, ({ type }) => type);
      lines.push(...[...types].map(([type, { length }]) => `- ${plain(type)}: ${length}`), '');
    }
    // Attachments and the like are many and say nothing to an editor.
    if (['attachment', 'menu', 'revision', 'auto-draft'].includes(reason)) continue;
    for (const { title, id, type } of named.slice(0, SHOWN)) {
      lines.push(`- «${plain(title)}» (${id}، ${type})`);
    }
    if (named.length > SHOWN) lines.push(`- … و${named.length - SHOWN} غيرها في ${json}`);
    lines.push('');
  }
  return lines;
}

/** The report for people: `import-report.md`. @param json the name of the whole report beside it */
export function reportText(report: ImportReport, json = 'import-report.json'): string {
  const kinds = [...report.counts().keys()];
  const order = Object.keys(NOTE_WORDS) as NoteKind[];
  const inOrder = order.filter((kind) => kinds.includes(kind));
  const needed = inOrder.filter((kind) => NOTE_WORDS[kind].needed);
  const others = inOrder.filter((kind) => !NOTE_WORDS[kind].needed);
  const byHost = report.redirects.filter(({ by }) => by !== 'alias').length;
  const lists = report.redirects.filter(({ by }) => by === 'list').length;
  return [
    `# تقرير الاستيراد: ${plain(report.source.site || report.source.file)}`,
    '',
    ...summaryLines(report).map((line) => `- ${line}`),
    ...(report.modifiedLater > 0
      ? [
          `- مقالات حُفظت من جديد بعد نشرها بأكثر من ساعة: ${report.modifiedLater}. لا يقول WordPress أتغيّر مضمونها أم لا، فلم يُكتب لها updated.`,
        ]
      : []),
    ...(report.redirects.length > 0
      ? [
          `- عناوين قديمة تحوّلها الصفحات نفسها (aliases): ${report.redirects.length - byHost}، ولا يحوّلها إلا خادم الموقع أو public/_redirects: ${byHost}${lists > 0 ? ` (منها قوائم التصنيفات والوسوم والكتّاب والخلاصة: ${lists})` : ''}، وكلها في ${json} (redirects).`,
        ]
      : []),
    '',
    ...(needed.length > 0
      ? ['## ما يحتاج إليك', '', ...needed.flatMap((kind) => noteSection(report, kind, json))]
      : []),
    ...(report.skipped.length > 0 ? ['## ما لم يُستورد', '', ...skippedSection(report, json)] : []),
    ...(others.length > 0
      ? ['## للعلم', '', ...others.flatMap((kind) => noteSection(report, kind, json))]
      : []),
  ].join('\n');
}
