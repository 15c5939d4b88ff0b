import type { SkipReason } from '../report.ts';
import type { WxrItem } from './wxr.ts';

/** What an item becomes. */
export type Fate =
  | { becomes: 'article'; draft: boolean; note?: 'pending' | 'missed-schedule' | 'unknown-status' }
  | { becomes: 'page' }
  | { becomes: 'nothing'; reason: SkipReason };

const nothing = (reason: SkipReason): Fate => ({ becomes: 'nothing', reason });

/** Types of items that are never stories. */
const TYPES: Readonly<Record<string, SkipReason>> = {
  attachment: 'attachment',
  revision: 'revision',
  nav_menu_item: 'menu',
  'guest-author': 'guest-author',
};

/**
 * Judges an item by its type and status (https://wordpress.org/documentation/article/post-status/). What no reader could
 * see before must not be seen by an import's doing: private and protected posts are left out, all that is not plainly
 * published is a draft.
 * @param types types of a newsroom's own that are stories too
 * @param dateMs its date, milliseconds UTC
 * @param now the import's moment
 */
export function judge(
  item: Pick<WxrItem, 'type' | 'status' | 'password' | 'title' | 'content'>,
  types: ReadonlySet<string>,
  dateMs: number | undefined,
  now: number,
): Fate {
  const ofType = TYPES[item.type];
  if (ofType) return nothing(ofType);
  if (item.type !== 'post' && item.type !== 'page' && !types.has(item.type)) return nothing('other-type');
  if (item.status === 'trash') return nothing('trash');
  if (item.status === 'auto-draft') return nothing('auto-draft');
  if (item.status === 'inherit') return nothing('revision');
  if (item.status === 'private') return nothing('private');
  if (item.password !== '') return nothing('password');
  if (item.title.trim() === '' && item.content.trim() === '') return nothing('empty');
  if (item.type === 'page') return item.status === 'publish' ? { becomes: 'page' } : nothing('draft-page');
  switch (item.status) {
    case 'publish':
      return { becomes: 'article', draft: false };
    case 'draft':
      return { becomes: 'article', draft: true };
    case 'pending':
      return { becomes: 'article', draft: true, note: 'pending' };
    case 'future':
      // Its time came, and WordPress missed it: published now it would be a surprise.
      return dateMs !== undefined && dateMs <= now
        ? { becomes: 'article', draft: true, note: 'missed-schedule' }
        : { becomes: 'article', draft: false };
    default:
      return { becomes: 'article', draft: true, note: 'unknown-status' };
  }
}
