import { slugIdentity } from '../../arabic/slugs.ts';
import type { NoteKind, Redirect } from '../report.ts';
import { canBeAlias, oldAddresses } from './addresses.ts';
import type { Plan, Survey } from './survey.ts';
import type { WxrItem } from './wxr.ts';

/**
 * The former addresses of a story: those that the site itself can answer, for `aliases`, and all of them for the report.
 * `?p=12` is no path, and no static page can answer it: only the host can, or a small script on the home page.
 */
export function aliasesOf(
  item: WxrItem,
  plan: Plan,
  survey: Survey,
  base: string,
  tell: (kind: NoteKind, detail?: string) => void,
): { aliases: string[]; redirects: Redirect[] } {
  const aliases: string[] = [];
  const redirects = new Map<string, Redirect>();
  const add = (from: string, by: Redirect['by']) => {
    if (!redirects.has(from)) redirects.set(from, { from, to: plan.path, by });
  };
  for (const { path, query, cut } of oldAddresses(item, base)) {
    if (query !== '') {
      add(path + query, 'query');
      continue;
    }
    if (path === '/' || slugIdentity(path) === slugIdentity(plan.path)) continue;
    if (cut) tell('cut-slug', path);
    if (canBeAlias(path, survey.pages) && survey.taken.take(path, plan.key)) {
      aliases.push(path);
      add(path, 'alias');
    } else {
      tell('alias-refused', path);
      add(path, 'path');
    }
  }
  if (item.id !== '' && plan.fate.becomes === 'article') add(`/?p=${item.id}`, 'query');
  return { aliases, redirects: [...redirects.values()] };
}
