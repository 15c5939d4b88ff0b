/** Paths of everything the site publishes, from the site's root, without its base. One place for all addresses. */
export const addresses = {
  home: () => '/',
  section: (slug: string, page?: number) => paged(`/sections/${slug}/`, page),
  topic: (slug: string, page?: number) => paged(`/topics/${slug}/`, page),
  author: (slug: string, page?: number) => paged(`/authors/${slug}/`, page),
  archive: () => '/archive/',
  year: (year: number) => `/${year}/`,
  month: (year: number, month: number) => `/${year}/${twoDigits(month)}/`,
  article: (year: number, month: number, slug: string) => `/${year}/${twoDigits(month)}/${slug}/`,
  day: (year: number, month: number, day: number) => `/${year}/${twoDigits(month)}/${twoDigits(day)}/`,
  search: () => '/search/',
  searchOffline: () => '/search/offline.js',
  feeds: () => '/feeds/',
  page: (slug: string) => `/${slug}/`,
  feed: () => '/rss.xml',
  sectionFeed: (slug: string) => `/sections/${slug}/rss.xml`,
  feedOf: (page: string, file: string) => `${page}${file}`,
  feedList: () => '/feeds.opml',
  feedStyle: () => '/feed.css',
  indexNowKey: (key: string) => `/${key}.txt`,
  short: (id: string) => `/s/${id}/`,
  seriesIndex: () => '/series/',
  series: (slug: string, page?: number) => paged(`/series/${slug}/`, page),
  digest: (year: number, month: number, day: number) =>
    `/digest/${year}-${twoDigits(month)}-${twoDigits(day)}/`,
  corrections: (year?: number) => (year === undefined ? '/corrections/' : `/corrections/${year}/`),
  /** What changed in an article, by the path of its page. */
  changes: (article: string) => `${article}changes/`,
  numbered: () => '/numbered.json',
  card: (name: string) => `/cards/${name}`,
  breaking: () => '/breaking.json',
  picture: (name: string) => `/pictures/${name}`,
  sitemap: () => '/sitemap-index.xml',
  newsSitemap: () => '/sitemap-news.xml',
} as const;

function paged(path: string, page: number | undefined): string {
  return page === undefined ? path : `${path}page/${page}/`;
}

/** A month or a day as dates and addresses have it: with two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
