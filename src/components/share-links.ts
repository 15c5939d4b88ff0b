import { labels } from '../labels.ts';

/** A service a story can be passed on to by a plain link. */
export interface ShareLink {
  /** Name of the service in Arabic. */
  name: string;
  /** Address that opens it with the story. */
  href: string;
}

/** Values of an address's query; spaces are written so that no service shows a plus. */
function query(entries: Record<string, string>): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/**
 * Plain links to the services; no script of theirs is loaded. Text is data: no bidi marks are added to it. Lines of a
 * letter end as RFC 6068 (5) wants them.
 * @param url the story's short address, complete
 */
export function shareLinks(title: string, url: string): ShareLink[] {
  return [
    { name: labels.whatsapp, href: `https://wa.me/?${query({ text: `${title}\n${url}` })}` },
    { name: labels.telegram, href: `https://t.me/share/url?${query({ url, text: title })}` },
    { name: labels.x, href: `https://x.com/intent/post?${query({ url, text: title })}` },
    { name: labels.facebook, href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { name: labels.email, href: `mailto:?${query({ subject: title, body: `${title}\r\n\r\n${url}\r\n` })}` },
  ];
}
