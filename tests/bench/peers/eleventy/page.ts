import { peerSite } from '../peer-site.ts';
import { headHtml, type Head } from './head.ts';

const { name, tagline, sections } = peerSite;

const BEFORE_SECTIONS = `<a class="skip" href="#content">انتقل إلى المحتوى</a>
<header class="masthead">
<div class="masthead-line">
<p class="edition" data-edition="{&quot;timeZone&quot;:&quot;Asia/Kuwait&quot;,&quot;months&quot;:&quot;gulf&quot;,&quot;digits&quot;:&quot;latin&quot;,&quot;hijri&quot;:&quot;none&quot;,&quot;hijriAdjust&quot;:0}"></p>
<div class="tools">
<a class="tool" href="/search/"><svg viewBox="0 0 24 24" aria-hidden="true" width="20" height="20"><circle cx="11" cy="11" r="6.5"></circle><path d="m16 16 5 5"></path></svg><span>بحث</span></a>
<button class="tool scripted-only" type="button" data-theme-button aria-pressed="false" aria-label="المظهر الداكن"><svg viewBox="0 0 24 24" aria-hidden="true" width="20" height="20"><circle cx="12" cy="12" r="8.5"></circle><path class="solid" d="M12 3.5a8.5 8.5 0 0 1 0 17z"></path></svg></button>
</div>
</div>
<div class="nameplate">
<p class="name"><a href="/">${name}</a></p>
<p class="tagline">${tagline}</p>
</div>
<nav class="sections" aria-label="الأقسام">
<ul>
`;

const FOOT = `</main>
<footer class="foot">
<div class="foot-inner">
<div>
<p class="foot-name"><a href="/">${name}</a></p>
<p>${tagline}</p>
</div>
<nav aria-label="روابط الموقع"><ul><li><a href="/about/">من نحن</a></li><li><a href="/archive/">الأرشيف</a></li></ul></nav>
<ul class="contact"></ul>
</div>
</footer>
<aside class="breaking" aria-label="عاجل" data-breaking="/breaking.json" hidden><strong>عاجل</strong><ul></ul><button type="button" class="scripted-only" aria-label="أغلق شريط الأخبار العاجلة">×</button></aside>
<script type="module" src="/assets/site.js"></script>
</body>
</html>
`;

/** The masthead with one section marked. */
function mastheadHtml(current: string | undefined): string {
  const links = Object.entries(sections).map(
    ([slug, label]) =>
      `<li><a href="/sections/${slug}/"${slug === current ? ' aria-current="true"' : ''}>${label}</a></li>\n`,
  );
  return `<body>\n${BEFORE_SECTIONS}${links.join('')}</ul>\n</nav>\n</header>\n<main id="content" tabindex="-1">\n`;
}

const NO_SECTION = mastheadHtml(undefined);
const MASTHEADS = new Map(Object.keys(sections).map((slug) => [slug, mastheadHtml(slug)]));

/** A whole page around its own HTML. */
export function pageHtml(head: Head, main: string, section?: string): string {
  return headHtml(head) + (MASTHEADS.get(section ?? '') ?? NO_SECTION) + main + FOOT;
}

/** The visible way from the home page. */
export function breadcrumb(steps: readonly { name: string; path: string }[]): string {
  const items = [{ name: 'الصفحة الأولى', path: '/' }, ...steps].map(
    (step) => `<li><a href="${step.path}">${step.name}</a></li>`,
  );
  return `<nav class="breadcrumb" aria-label="موقعك في الصحيفة"><ol>${items.join('')}</ol></nav>\n`;
}

/** The name of a list. */
export function listHead(title: string, kind = '', description = ''): string {
  const above = kind && `<p class="kicker">${kind}</p>\n`;
  const below = description && `<p class="list-description">${description}</p>\n`;
  return `<header class="list-head">\n${above}<h1>${title}</h1>\n${below}</header>\n`;
}
