import { peerSite } from '../peer-site.ts';
import { breadcrumb, listHead, pageHtml } from './page.ts';

const FIELD =
  '<label for="q" class="sr-only">بحث</label><input id="q" name="q" type="search" maxlength="200" autocomplete="off" enterkeyhint="search" placeholder="اكتب كلمة أو اسما"><button type="submit">بحث</button>';

/** The search field. */
function searchForm(inside = ''): string {
  return `<form class="search-form" role="search" action="/search/" method="get">${FIELD}${inside}</form>\n`;
}

/** The search page. */
export function searchPage(): string {
  const options = Object.entries(peerSite.sections).map(
    ([slug, name]) => `<option value="${slug}">${name}</option>`,
  );
  const filters = `<fieldset class="search-filters scripted-only"><legend class="sr-only">تضييق النتائج</legend><label>القسم <select name="section"><option value="">كل الأقسام</option>${options.join('')}</select></label></fieldset>`;
  const hint = 'ابحث في كل ما نشرته الصحيفة.';
  const main = `${listHead('بحث', '', hint)}${searchForm(filters)}<p class="search-status" role="status" aria-live="polite" data-search-status></p>
<ol class="search-results" data-search-results data-settings="{&quot;engine&quot;:&quot;/pagefind/pagefind.js&quot;}"></ol>
<script type="module" src="/assets/search.js"></script>
`;
  return pageHtml({ title: 'بحث', path: '/search/', description: hint, noindex: true }, main);
}

/** What is shown at an address that does not exist. */
export function notFoundPage(): string {
  const title = 'الصفحة غير موجودة';
  const text = 'ربما تغيّر العنوان أو كُتب خطأ. جرّب البحث، أو ابدأ من الصفحة الأولى.';
  const main = `${listHead(title, '', text)}${searchForm()}<p class="block-more"><a href="/">الصفحة الأولى</a></p>\n`;
  return pageHtml({ title, path: '/404.html', noindex: true }, main);
}

/** A standing page. */
export function standingPage(title: string, path: string, content: string): string {
  const main = `<article class="article standing">
${breadcrumb([])}<header class="article-head"><h1>${title}</h1></header>
<div class="body">${content}</div>
</article>
`;
  return pageHtml({ title, path }, main);
}
