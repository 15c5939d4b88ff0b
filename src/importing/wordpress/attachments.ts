import { takeApart } from './addresses.ts';
import { plainName } from './plain-name.ts';
import { uploadPath, withoutSize } from './uploads.ts';
import type { WxrItem } from './wxr.ts';

/** An attachment: what is said of an uploaded file. */
export interface Attachment {
  /** The file's place below the uploads. */
  place: string;
  /** Its old address. */
  url: string;
  alt: string;
  caption: string;
}

/** The uploaded files of an export, by all that posts may call them. */
export class Attachments {
  /** By number. */
  readonly byId = new Map<string, Attachment>();
  /** Attachments by their place below the uploads. */
  readonly byPlace = new Map<string, Attachment>();
  /** Attachments by the number of what they were uploaded to, in order. */
  readonly attachedTo = new Map<string, string[]>();
  /** Places of uploads by old path, for addresses that do not tell. */
  readonly places = new Map<string, string>();

  /** Takes note of an attachment. @param base the new site's base path */
  add(item: WxrItem, base: string): void {
    const url = item.attachmentUrl || item.guid;
    const place = item.meta.get('_wp_attached_file')?.[0]?.normalize('NFC') ?? uploadPath(url) ?? '';
    const old = takeApart(url, '/');
    if (old) this.places.set(old.path, place);
    const alt = item.meta.get('_wp_attachment_image_alt')?.[0] ?? '';
    const attachment = { place, url, alt: plainName(alt), caption: plainName(item.excerpt) };
    this.byId.set(item.id, attachment);
    this.byPlace.set(withoutSize(place), attachment);
    const list = this.attachedTo.get(item.parent) ?? [];
    list.push(item.id);
    this.attachedTo.set(item.parent, list);
    const page = takeApart(item.link, base);
    if (page?.query === '') this.places.set(page.path, place);
  }
}
