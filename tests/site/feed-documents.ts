import { inject } from 'vitest';
import { filesOf, read } from './output.ts';
import { named, parseXml } from './xml-tree.ts';

/**
 * The rules of the W3C Feed Validation Service (https://validator.w3.org/feed/docs/, its code:
 * https://github.com/w3c/feedvalidator), by its own names of faults. It needs Python and a network, so its rules that
 * touch what we write are asked here, each by a check of ours. One warning is not avoided: DuplicateUpdated, since two
 * stories of a day without a time of day do have the same moment.
 */

/** The built sample edition. */
export const folder = inject('sampleFolder');
const files = filesOf(folder).filter((name) => /(?:^|\/)(?:rss|atom)\.xml$/u.test(name));
/** Its XML feeds. */
export const documents = files.map((name) => {
  const isRss = name.endsWith('rss.xml');
  const root = parseXml(read(folder, name));
  const feed = isRss ? (named(root, 'channel')[0] ?? root) : root;
  const items = named(feed, isRss ? 'item' : 'atom_entry');
  return { name, isRss, root, feed, items, prefix: isRss ? '' : 'atom_' };
});
/** Those in RSS. */
export const rss = documents.filter(({ isRss }) => isRss);
/** Those in Atom. */
export const atom = documents.filter(({ isRss }) => !isRss);

/** Faults that a check finds in documents, as «file: fault». */
export const faults = <Doc extends { name: string }>(docs: readonly Doc[], check: (doc: Doc) => unknown[]) =>
  docs.flatMap((doc) => check(doc).map((fault) => `${doc.name}: ${JSON.stringify(fault)}`));

/** rfc2396_full of the validator: a complete address of ASCII alone. */
export const FULL = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(?:\/\/)?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/u;
/** A tag URI (RFC 4151), as the validator knows it. */
export const TAG =
  /^tag:(?:[a-z0-9\-._]+?@)?[a-z0-9.-]+?,\d{4}(?:-\d{2}(?:-\d{2})?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*$/u;
/** A date of RSS, as we write it. */
export const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/u;
/** A date of Atom and JSON Feed. */
export const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d*)?(?:Z|[+-]\d\d:\d\d)$/u;
