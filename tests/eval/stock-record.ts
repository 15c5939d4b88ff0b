import type { CustomRecord } from 'pagefind';
import type { Story } from './corpus.ts';

/**
 * A story as a plain record of stock Pagefind: headline and text, Pagefind's own Arabic stemmer, nothing of ours. It must
 * not follow what src/search/ does: it is what that is measured against.
 */
export function stockRecord({ slug, title, paragraphs }: Story): CustomRecord {
  return { url: `/${slug}/`, content: paragraphs.join('\n'), language: 'ar', meta: { title } };
}
