import type { Article } from '../articles/article.ts';
import { published } from '../articles/visibility.ts';
import { digestOf } from '../digest.ts';
import type { ProjectPaths } from '../paths.ts';
import { siteOf } from '../site.ts';
import type { SiteConfig } from '../site-schema.ts';
import { extendChains } from './chains.ts';
import { gitState, readBlobs } from './git.ts';
import type { ArticleChange, EditionHistory } from './history.ts';
import { isEarlier, readLog } from './log.ts';
import { publishedVersions, type PublishedVersion } from './published-versions.ts';
import { HistoryStore } from './store.ts';
import { comparable, factsOf, textOf } from './version-text.ts';

/** Versions read from git at a time: about 15 MB. */
const BATCH = 2000;

/** Does something with the bytes of versions, some at a time; false when one is missing. */
async function eachBlob(
  folder: string,
  blobs: readonly string[],
  task: (blob: string, bytes: Buffer) => Promise<void> | void,
): Promise<boolean> {
  for (let at = 0; at < blobs.length; at += BATCH) {
    const found = readBlobs(folder, blobs.slice(at, at + BATCH));
    if (!found) return false;
    for (const [blob, bytes] of found) await task(blob, bytes);
  }
  return true;
}

/** Brings what is known up to a commit; false when git fails. */
function readCommits(store: HistoryStore, folder: string, head: string): boolean {
  if (store.head === head) return true;
  const isNews = store.head !== undefined && isEarlier(folder, store.head, head);
  const commits = readLog(folder, head, isNews ? store.head : undefined);
  if (!commits) return false;
  if (!isNews) store.chains = new Map();
  extendChains(store.chains, commits);
  store.head = head;
  store.change();
  return true;
}

/** The path of a source from the content folder, as git has it: macOS writes marks apart from their letters. */
function pathOf({ file }: Article): string {
  return file.split('/').slice(1).join('/').normalize('NFC');
}

/** The versions that readers saw of each article of which they saw several; undefined when something is missing. */
async function seenVersions(
  store: HistoryStore,
  articles: readonly Article[],
  site: SiteConfig,
  now: number,
  folder: string,
): Promise<Map<string, PublishedVersion[]> | undefined> {
  const edited = articles.flatMap((article) => {
    const chain = store.chains.get(pathOf(article)) ?? [];
    return chain.length > 1 ? [{ article, chain }] : [];
  });
  const wanted = new Set(edited.flatMap(({ chain }) => chain.map(({ blob }) => blob)));
  const unread = [...wanted].filter((blob) => !store.facts.has(blob));
  const isWhole = await eachBlob(folder, unread, (blob, bytes) => {
    store.facts.set(blob, factsOf(bytes, site.timeZone));
    store.change();
  });
  if (!isWhole) return undefined;
  const seen = new Map<string, PublishedVersion[]>();
  for (const { article, chain } of edited) {
    const versions = publishedVersions(chain, (blob) => store.facts.get(blob), article.dateMs, now);
    if (versions.length > 1) seen.set(article.file, versions);
  }
  return seen;
}

/** The changes between versions that follow one another, those of no word left out. */
function changesOf(versions: readonly PublishedVersion[], store: HistoryStore): ArticleChange[] {
  const changes: ArticleChange[] = [];
  let [before] = versions;
  for (const version of versions.slice(1)) {
    if (!before || store.words.get(before.blob) === store.words.get(version.blob)) continue;
    changes.push({
      atMs: version.fromMs,
      author: version.author,
      isTypo: version.isTypo,
      before: store.textName(before.blob),
      after: store.textName(version.blob),
    });
    before = version;
  }
  return changes;
}

/**
 * What git tells of published articles: how their words changed since readers first saw them. One process of git's asks
 * for the state, and where there is a new commit three more; none is made for an article.
 * @param now the build's moment, milliseconds UTC
 */
export async function readHistory(
  articles: readonly Article[],
  site: SiteConfig,
  now: number,
  paths: ProjectPaths,
): Promise<EditionHistory> {
  const none = (state: EditionHistory['state']): EditionHistory => ({ state, changes: new Map() });
  if (!site.history.show) return none('off');
  const folder = paths.tracked ?? paths.content;
  const state = gitState(folder);
  if (state.kind !== 'whole') return none(state.kind);
  const { base } = siteOf(site);
  const store = new HistoryStore(paths, [base, site.timeZone, state.prefix]);
  const isRead = readCommits(store, folder, state.head);
  const seen = isRead ? await seenVersions(store, published(articles, now), site, now, folder) : undefined;
  if (!seen) {
    store.save();
    return none('broken');
  }
  const shown = new Set([...seen.values()].flatMap((versions) => versions.map(({ blob }) => blob)));
  const anew = [...shown].filter((blob) => !store.hasText(blob));
  await eachBlob(folder, anew, async (blob, bytes) => {
    const text = await textOf(bytes, base);
    store.keepText(blob, text, digestOf(comparable(text)));
  });
  const changes = new Map<string, ArticleChange[]>();
  for (const [file, versions] of seen) {
    const found = changesOf(versions, store);
    if (found.length > 0) changes.set(file, found);
  }
  store.save();
  return { state: 'whole', changes };
}
