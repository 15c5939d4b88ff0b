import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEdition } from '../../../../src/building/read-edition.ts';
import type { PageReport } from '../../../../src/importing/page/page-report.ts';
import { importPages, type PageOptions } from '../../../../src/importing/page/page-run.ts';
import { NOW, SmallNewsroom } from '../../loading/small-newsroom.ts';

/** A newsroom into which pages are imported. */
export class PagingNewsroom extends SmallNewsroom {
  /** Writes a saved page or what lies beside it, and gives its absolute path. */
  save(name: string, content: string | Uint8Array): string {
    const file = path.join(this.paths.root, 'saved', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Imports saved files. */
  import(files: readonly string[], options: Partial<PageOptions> = {}, now = NOW): Promise<PageReport> {
    const sources = files.map((file) => ({ name: path.basename(file), file }));
    return importPages(sources, { placeholder: 'مبدئي', ...options }, this.paths, now);
  }

  /** Imports one page and gives its report, its article's text and the kinds of its notes. */
  async importOne(name: string, content: string | Uint8Array, options: Partial<PageOptions> = {}) {
    const report = await this.import([this.save(name, content)], options);
    const story = report.stories[0];
    return {
      report,
      story,
      text: story ? this.text(story.file) : '',
      notes: report.notes.map(({ kind, detail }) => (detail === undefined ? kind : `${kind}: ${detail}`)),
    };
  }

  /** The text of a file by its shown name, `content/…`. */
  text(shown: string): string {
    return readFileSync(path.join(this.paths.content, ...shown.split('/').slice(1)), 'utf8');
  }

  /** Every error that the project's own checker has with what is there. */
  async errors(): Promise<string[]> {
    const { problems } = await readEdition({ ...this.paths, root: process.cwd() }, NOW);
    return problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file}: ${message}`);
  }
}

/** Paragraphs long enough for a story. */
export const PARAGRAPHS = [
  'تقع جزيرة فيلكا شرقي مدينة الكويت على مدخل جون الكويت، وفيها آثار من عصور دلمون والإسكندر، وكانت محطة للسفن بين بلاد الرافدين والهند.',
  'وكشفت بعثات الآثار فيها عن معابد وبيوت وأختام حجرية، منها ما يعود إلى الألف الثاني قبل الميلاد، وتعرض مكتشفاتها في متحف الكويت الوطني.',
  'وتبلغ مساحة الجزيرة نحو ثلاثة وأربعين كيلومترا مربعا، ويصل إليها الزوار بالقوارب من موانئ العاصمة في أقل من ساعتين.',
];

/** What a page of a test has. */
export interface PageParts {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
}

/** A page as news sites serve it: menus, article, lists of other stories, footer. */
export function newsPage({ head = '', before = '', body, after = '' }: PageParts = {}): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>جزيرة فيلكا متحف مفتوح على البحر - صحيفة الاختبار</title><meta property="og:site_name" content="صحيفة الاختبار">
${head}</head><body>
<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/local">محليات</a></li></ul></nav></header>
<main><article class="post"><h1>جزيرة فيلكا متحف مفتوح على البحر</h1>
${before}
<div class="entry-content">${body ?? paragraphs}</div>
${after}</article></main>
<aside class="sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/1">خبر لا صلة له بالجزيرة</a></li></ul></aside>
<footer><p>جميع الحقوق محفوظة لصحيفة الاختبار 2022</p></footer></body></html>`;
}
