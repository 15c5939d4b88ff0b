import { slugIdentity } from '../../arabic/slugs.ts';
import { isNumbered } from '../../articles/moved.ts';
import type { NoteKind, Redirect } from '../report.ts';
import { canBeAlias, oldAddresses } from './addresses.ts';
import type { Plan } from './plan.ts';
import type { Survey } from './survey.ts';
import type { WxrItem } from './wxr.ts';

/**
 * The former addresses of a story or page: those that the site itself can answer, for `aliases`, and all of them for the
 * report. The home page answers `/?p=12` and `/?page_id=12`, whatever else is asked with them; other queries only the host can.
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
      const asked = new URLSearchParams(query);
      const isByNumber = path === '/' && (asked.get('p') ?? asked.get('page_id')) === item.id;
      if (!isNumbered(path + query) && !isByNumber) add(path + query, 'query');
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
  const number = `/?p=${item.id}`;
  if (isNumbered(number) && survey.taken.take(number, plan.key)) {
    const shown = plan.fate.becomes === 'page' ? `/?page_id=${item.id}` : number;
    aliases.push(shown);
    add(shown, 'alias');
  }
  return { aliases, redirects: [...redirects.values()] };
}
