import type { Edition } from '../articles/edition.ts';
import { bodyCache, bodyEntry, sourcePath, sourcesFit, type BodySummary } from '../articles/body.ts';
import { reducedSources, withReduced } from '../articles/reduced.ts';
import { published } from '../articles/visibility.ts';
import { fileDigest } from '../file-digest.ts';
import { loadContent, type Content } from '../loading/content.ts';
import { SourceStore } from '../loading/source-store.ts';
import type { ProjectPaths } from '../paths.ts';
import { ContentError, type Problem } from '../problems.ts';
import { siteOf } from '../site.ts';
import { linkProblems, storyTargets } from './links.ts';
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
): Promise<{ bodies: Map<string, BodySummary>; problems: Problem[]; rendered: number }> {
  const { base } = siteOf(content.site);
  const bodies = new Map<string, BodySummary>();
  const problems: Problem[] = [];
  const anew: BodySource[] = [];
  for (const { file, bodyLine } of content.bodies) {
    const isReduced = reduced.has(file);
    const source = fileDigest(sourcePath(file, paths)) ?? '';
    const known = store.get(file, source);
    if (known?.body && known.reduced === isReduced && sourcesFit(known.body, paths)) {
      bodies.set(file, known.body);
      problems.push(...(known.warnings ?? []));
      const kept = store.kept(file);
      const { body, warnings } = known;
      if (kept !== known) store.keep(file, { ...(kept ?? known), body, reduced: isReduced, warnings });
    } else anew.push({ file, bodyLine, reduced: isReduced });
  }
  const rendered = await renderBodies(anew, base, paths, (done) => {
    told('render', done, anew.length);
  });
  for (const { file, summary, problems: own } of rendered) {
    problems.push(...own);
    if (!summary) continue;
    bodies.set(file, summary);
    if (own.some(({ severity }) => severity === 'error')) continue;
    const source = fileDigest(sourcePath(file, paths));
    const kept = store.kept(file) ?? (source === undefined ? undefined : { source });
    if (kept) store.keep(file, { ...kept, body: summary, reduced: reduced.has(file), warnings: own });
  }
  return { bodies, problems, rendered: anew.length };
}

/**
 * Reads, checks and renders all content, drafts and embargoed stories too; what an earlier run did for the same bytes
 * is not done again.
 * @param now the moment, milliseconds UTC
 * @returns the edition, unless site.yaml cannot be read, every problem of the content, and how many bodies were
 *   rendered now; where a problem is an error, the edition is only what could be read
 */
export async function readEdition(
  paths: ProjectPaths,
  now: number,
  told: Told = () => undefined,
): Promise<{ edition: Edition | undefined; problems: Problem[]; rendered: number }> {
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
    bodyCache(paths).prune(new Set([...found.bodies.values()].map(({ key }) => bodyEntry(key))));
    const { base } = siteOf(content.site);
    const targets = storyTargets(content, now);
    for (const [file, body] of found.bodies) found.problems.push(...linkProblems(body, file, base, targets));
    return {
      edition: { now, content, bodies: found.bodies, reduced },
      problems: [...problems, ...found.problems],
      rendered: found.rendered,
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { edition: undefined, problems: [...error.problems], rendered: 0 };
  }
}
