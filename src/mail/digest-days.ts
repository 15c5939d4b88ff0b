import { twoDigits } from '../addresses.ts';
import { archiveDays, type ArchiveDay } from '../articles/archive.ts';
import { newsroom } from '../articles/newsroom.ts';
import { listKey } from '../articles/page-keys.ts';
import { site } from '../site.ts';

/** The days that have a digest, newest first: all, or as many as site.yaml says. */
export async function digestDays(): Promise<ArchiveDay[]> {
  const days = archiveDays((await newsroom()).articles, site().timeZone);
  return days.slice(0, site().digest.days ?? days.length);
}

/** The digests' routes, as Astro's getStaticPaths wants them. */
export async function digestRoutes() {
  const room = await newsroom();
  return (await digestDays()).map((one) => ({
    params: { day: `${one.year}-${twoDigits(one.month)}-${twoDigits(one.day)}` },
    props: { one },
    cacheKey: listKey(
      one.articles,
      ['digest', one.articles.map(({ authors }) => authors.map((slug) => room.author(slug)?.name))],
      room,
    ),
  }));
}
