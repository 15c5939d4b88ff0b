import { labels } from '../labels.ts';

/** A service a story can be passed on to by a plain link. */
export interface ShareLink {
  /** Name of the service in Arabic. */
  name: string;
  /** Address that opens it with the story. */
  href: string;
}

/** Plain links to the services; no script of theirs is loaded. Text is data: no bidi marks are added to it. */
export function shareLinks(title: string, url: string): ShareLink[] {
  const query = (entries: Record<string, string>) =>
    new URLSearchParams(entries).toString().replaceAll('+', '%20');
  return [
    { name: labels.whatsapp, href: `https://wa.me/?${query({ text: `${title}\n${url}` })}` },
    { name: labels.telegram, href: `https://t.me/share/url?${query({ url, text: title })}` },
    { name: labels.x, href: `https://x.com/intent/post?${query({ url, text: title })}` },
    { name: labels.facebook, href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
  ];
}
