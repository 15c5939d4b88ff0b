import type { Content } from '../loading/content.ts';
import type { EditionHistory } from '../history/history.ts';
import type { BodySummary } from './body.ts';
import type { TellingWords } from './telling-words.ts';

/**
 * One build's content, read, checked and rendered once before Astro starts. The build's command, Astro's configuration
 * and Astro's bundle are three instances of these modules in one process: they meet here. Astro's own store of
 * collections is not used for it, since it would hold every field twice and bundle it (../shared/FINDINGS.md).
 */
export interface Edition {
  /** The moment it is built for, milliseconds UTC. */
  now: number;
  /** What was read and found right. */
  content: Content;
  /** The rendered bodies of articles and standing pages, by the source's shown name. */
  bodies: ReadonlyMap<string, BodySummary>;
  /** The telling words of articles, by the source's shown name. */
  words: ReadonlyMap<string, TellingWords>;
  /** Sources whose pictures come in one width, by shown name. */
  reduced: ReadonlySet<string>;
  /** How the words of articles changed since publication, from git. */
  history: EditionHistory;
}

/** The name under which all module instances of the process find it. */
const PLACE = Symbol.for('nashra.edition');

/** The edition that is being built; undefined in `npm run dev` and in checks. */
export function edition(): Edition | undefined {
  return (globalThis as { [PLACE]?: Edition })[PLACE];
}

/** Says which edition is being built. */
export function openEdition(opened: Edition): void {
  (globalThis as { [PLACE]?: Edition })[PLACE] = opened;
}
