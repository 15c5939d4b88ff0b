/** Paths of everything the site publishes, from the site's root, without its base. One place for all addresses. */
export const addresses = {
  home: () => '/',
  section: (slug: string, page?: number) => paged(`/sections/${slug}/`, page),
  topic: (slug: string, page?: number) => paged(`/topics/${slug}/`, page),
  author: (slug: string, page?: number) => paged(`/authors/${slug}/`, page),
  archive: () => '/archive/',
  year: (year: number) => `/${year}/`,
  month: (year: number, month: number) => `/${year}/${two(month)}/`,
  day: (year: number, month: number, day: number) => `/${year}/${two(month)}/${two(day)}/`,
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
  digest: (year: number, month: number, day: number) => `/digest/${year}-${two(month)}-${two(day)}/`,
  corrections: () => '/corrections/',
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

/** Months and days in addresses have two digits. */
function two(value: number): string {
  return String(value).padStart(2, '0');
}
