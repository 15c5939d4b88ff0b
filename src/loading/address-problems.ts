import { addresses } from '../addresses.ts';
import { slugIdentity } from '../arabic/slugs.ts';
import type { Article, StandingPage } from '../articles/article.ts';
import { isNumbered } from '../articles/moved.ts';
import type { Problem } from '../problems.ts';

/** First parts of addresses that the site itself uses. */
export const RESERVED = new Set(
  '404 _astro archive assets authors breaking cards corrections digest feeds index media pagefind pictures s search sections series topics'.split(
    ' ',
  ),
);

/** A path of plain folders: no file name, no query, nothing that climbs. */
export const PAGE_PATH = /^\/(?:[^/?#.\s][^/?#.]*\/)+$/u;

/** Paths of the date archive. */
export const ARCHIVE_PATH = /^\/\d{4}\/(?:\d{2}\/){0,2}$/u;

/** Paths of what changed in articles (src/history/). */
const CHANGES_PATH = /^\/\d{4}\/\d{2}\/[^/]+\/changes\/$/u;

/** An error of a file of the content. */
export function fault(file: string, field: string | undefined, message: string, remedy: string): Problem {
  return { severity: 'error', file, field, message, remedy };
}

/** The files that have addresses, by the identity of the address. */
type Taken = Map<string, { file: string }>;

/** Two articles at one address, or at addresses that differ only by case or tashkeel, are errors that name both. */
function ofArticles(articles: readonly Article[], taken: Taken): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Article>();
  for (const article of articles) {
    const identity = slugIdentity(article.path);
    const other = taken.get(identity);
    if (other) {
      const message = `عنوان الصفحة ${article.path} مستعمل: ${other.file}`;
      problems.push(fault(article.file, 'slug', message, 'غيّر اسم أحد الملفين أو الحقل slug فيه.'));
    } else taken.set(identity, article);
    const twin = ids.get(article.id);
    if (twin && !other) {
      const message = `المعرّف ${article.id} مستعمل: ${twin.file}`;
      problems.push(fault(article.file, 'id', message, 'اكتب لأحد المقالين معرّفا آخر في الحقل id.'));
    } else ids.set(article.id, article);
  }
  return problems;
}

/** The same for standing pages, which have no field for it; the site keeps some addresses for itself. */
function ofPages(pages: readonly StandingPage[], taken: Taken): Problem[] {
  const problems: Problem[] = [];
  for (const page of pages) {
    const address = addresses.page(page.slug);
    const other = taken.get(slugIdentity(address));
    if (other) {
      const message = `عنوان الصفحة ${address} مستعمل: ${other.file}`;
      problems.push(fault(page.file, undefined, message, 'غيّر اسم أحد الملفين.'));
    } else taken.set(slugIdentity(address), page);
    if (RESERVED.has(slugIdentity(page.slug)) || /^\d+$/u.test(page.slug)) {
      problems.push(fault(page.file, undefined, `العنوان ${address} محجوز للموقع.`, 'غيّر اسم الملف.'));
    }
  }
  return problems;
}

/** Former addresses that are none, that the site needs, or that something else has. */
function ofAliases(owners: readonly Pick<Article, 'file' | 'aliases'>[], taken: Taken): Problem[] {
  const problems: Problem[] = [];
  for (const owner of owners) {
    const { file } = owner;
    for (const alias of owner.aliases) {
      const identity = slugIdentity(alias);
      const other = taken.get(identity);
      if (!isNumbered(alias) && (!PAGE_PATH.test(alias) || ARCHIVE_PATH.test(alias))) {
        const message = `العنوان القديم ${alias} ليس عنوان صفحة.`;
        problems.push(fault(file, 'aliases', message, 'اكتب مسار صفحة، مثل /2022/09/old-slug/'));
      } else if (RESERVED.has(slugIdentity(alias.split('/')[1] ?? '')) || CHANGES_PATH.test(alias)) {
        const message = `العنوان القديم ${alias} لصفحة من صفحات الموقع.`;
        problems.push(fault(file, 'aliases', message, 'احذف هذا العنوان من aliases.'));
      } else if (other) {
        const message = `العنوان القديم ${alias} هو عنوان ${other.file}`;
        problems.push(fault(file, 'aliases', message, 'احذف هذا العنوان من aliases.'));
      } else taken.set(identity, owner);
    }
  }
  return problems;
}

/** What is wrong with the addresses of articles and standing pages, their own and their former ones. */
export function addressProblems(articles: readonly Article[], pages: readonly StandingPage[]): Problem[] {
  const taken: Taken = new Map();
  return [
    ...ofArticles(articles, taken),
    ...ofPages(pages, taken),
    ...ofAliases([...articles, ...pages], taken),
  ];
}
