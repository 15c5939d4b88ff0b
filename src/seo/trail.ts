import { labels } from '../labels.ts';

/** A step of the way from the home page to a page. */
export interface Step {
  /** What it is called. */
  name: string;
  /** Path from the site's root. */
  path: string;
}

/** The whole way to a page, for `PageHead.steps`: the home page, the steps between, the page itself. */
export function trail(between: readonly Step[], here: Step): Step[] {
  return [{ name: labels.home, path: '/' }, ...between, here];
}
