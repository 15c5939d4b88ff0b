import type { Edition } from '../articles/edition.ts';
import { bodyFolder, sourcePath, sourcesFit, type BodySummary } from '../articles/body.ts';
import { reducedSources, withReduced } from '../articles/reduced.ts';
import type { TellingWords } from '../articles/telling-words.ts';
import { published } from '../articles/visibility.ts';
import { fileDigest } from '../file-digest.ts';
import { readHistory } from '../history/read-history.ts';
import { loadContent, type Content } from '../loading/content.ts';
import { SourceStore } from '../loading/source-store.ts';
import { Pack } from '../pack.ts';
import type { ProjectPaths } from '../paths.ts';
import { ContentError, type Problem } from '../problems.ts';
import { siteOf } from '../site.ts';
import { futureUpdates } from './live-problems.ts';
import { linkProblems, linkTargets, navigationProblems } from './links.ts';
import { renderBodies } from './render-bodies.ts';
import type { BodySource } from './render-body.ts';

/** Told how far a step is: how many of all. */
export type Told = (step: 'read' | 'render', done: number, all: number) => void;

/** The bodies of all sources: those an earlier run rendered of the same bytes, and the others rendered now. */
async function readBodies(
  content: Content,
  reduced: ReadonlySet<string>,
  store: SourceStore,
  paths: ProjectPaths,
  told: Told,
): Promise<{ bodies: Map<string, BodySummary>; problems: Problem[] }> {
  const { base } = siteOf(content.site);
  const bodies = new Map<string, BodySummary>();
  const problems: Problem[] = [];
  const anew: BodySource[] = [];
  const pack = new Pack(bodyFolder(paths));
  for (const { file, bodyLine, live } of content.bodies) {
    const isReduced = reduced.has(file);
    const source = fileDigest(sourcePath(file, paths)) ?? '';
    const known = store.get(file, source);
    if (
      known?.body &&
      known.reduced === isReduced &&
      pack.has(known.body.key) &&
      sourcesFit(known.body, paths)
    ) {
      bodies.set(file, known.body);
      problems.push(...(known.warnings ?? []));
      const kept = store.kept(file);
      const { body, warnings } = known;
      if (kept !== known) store.keep(file, { ...(kept ?? known), body, reduced: isReduced, warnings });
    } else anew.push({ file, bodyLine, live, reduced: isReduced });
  }
  let done = 0;
  await renderBodies(anew, base, paths, ({ file, summary, json, problems: own }) => {
    told('render', (done += 1), anew.length);
    problems.push(...own);
    if (!summary) return;
    bodies.set(file, summary);
    pack.write(summary.key, Buffer.from(json));
    if (own.some(({ severity }) => severity === 'error')) return;
    const source = fileDigest(sourcePath(file, paths));
    const kept = store.kept(file) ?? (source === undefined ? undefined : { source });
    if (kept) store.keep(file, { ...kept, body: summary, reduced: reduced.has(file), warnings: own });
  });
  pack.save(new Set([...bodies.values()].map(({ key }) => key)));
  return { bodies, problems };
}

/** The telling words of all articles, as they were found when each was read. */
function wordsIn(content: Content, store: SourceStore): Map<string, TellingWords> {
  const none = { headline: [], text: [] };
  return new Map(content.articles.map(({ file }) => [file, store.kept(file)?.words ?? none]));
}

/**
 * Reads, checks and renders all content, drafts and embargoed stories too; what an earlier run did for the same bytes
 * is not done again.
 * @param now the moment, milliseconds UTC
 * @returns the edition, unless site.yaml cannot be read, and every problem of the content; where one is an error, the
 *   edition is only what could be read
 */
export async function readEdition(
  paths: ProjectPaths,
  now: number,
  told: Told = () => undefined,
): Promise<{ edition: Edition | undefined; problems: Problem[] }> {
  let store: SourceStore | undefined;
  try {
    const { content, problems } = await loadContent(paths, now, {
      store: (site) => (store = new SourceStore(paths, site, now)),
      onFile: (read, all) => {
        told('read', read, all);
      },
    });
    if (!store) throw new Error('no store');
    const reduced = reducedSources(published(content.articles, now), content.site.pictures.allWidths);
    content.articles = content.articles.map((article) => withReduced(article, reduced));
    const found = await readBodies(content, reduced, store, paths, told);
    store.save();
    const history = await readHistory(content.articles, content.site, now, paths);
    const { base } = siteOf(content.site);
    const targets = linkTargets(content, found.bodies, now, paths);
    for (const [file, body] of found.bodies) found.problems.push(...linkProblems(body, file, base, targets));
    found.problems.push(...futureUpdates(content.articles, found.bodies, now));
    found.problems.push(...navigationProblems(content, targets));
    return {
      edition: { now, content, bodies: found.bodies, words: wordsIn(content, store), reduced, history },
      problems: [...problems, ...found.problems],
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { edition: undefined, problems: [...error.problems] };
  }
}
