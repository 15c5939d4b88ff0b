import path from 'node:path';
import type { ProjectPaths } from '../../paths.ts';
import { measurePicture } from '../../pictures/picture.ts';
import type { PictureFate } from '../html/host.ts';
import { captionAndCredit, tellingWords } from '../picture-words.ts';
import type { NoteKind } from '../report.ts';
import { freeSlug, slugOf } from '../slugs.ts';
import type { Companion } from '../writer.ts';
import { takeApart } from './addresses.ts';
import type { Attachment } from './attachments.ts';
import type { Survey } from './survey.ts';
import { uploadPath, withoutSize, type Uploads } from './uploads.ts';

/** Kinds of files that may lie beside an article (src/loading/walk.ts). */
const PICTURES = /\.(?:jpe?g|png|webp|gif|avif|svg)$/iu;
const VIDEOS = /\.(?:mp4|webm)$/iu;

/** What `--media` says: copy pictures beside the article, or link to where they are. */
export type MediaChoice = 'copy' | 'keep';

/** A lead picture, as the front matter has it. */
export interface LeadPicture {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
}

/** Stands for an attachment's number where an address is expected. */
const ATTACHMENT = 'attachment:';

/** The address that stands for an attachment in a gallery. */
export const attachmentSource = (id: string) => ATTACHMENT + id;

/** What the pictures of a post must know. */
export interface MediaContext {
  survey: Survey;
  uploads: Uploads;
  media: MediaChoice;
  paths: ProjectPaths;
  /** The folder that files go to, from the content folder. */
  folder: string;
  /** The folder as it is named in the text: `./`. */
  prefix: string;
  tell: (kind: NoteKind, detail: string) => void;
  count: (what: 'linked' | 'missing') => void;
}

/** The pictures and videos of one post. */
export class PostMedia {
  /** Files to be copied. */
  readonly companions: Companion[] = [];
  /** Pictures that stay without words for those who do not see them. */
  withoutAlt = 0;
  readonly #names = new Map<string, string>();
  readonly #context: MediaContext;

  constructor(context: MediaContext) {
    this.#context = context;
  }

  /** An upload by its address, and what its attachment says. */
  #find(src: string): { place: string | undefined; attachment: Attachment | undefined; address: string } {
    const { survey } = this.#context;
    if (src.startsWith(ATTACHMENT)) {
      const attachment = survey.attachments.byId.get(src.slice(ATTACHMENT.length));
      return {
        place: attachment?.place,
        attachment,
        address: attachment?.url ?? `مرفق رقم ${src.slice(ATTACHMENT.length)}`,
      };
    }
    const blog = survey.channel.baseBlog || survey.channel.link;
    const address = URL.canParse(src, blog) ? new URL(src, blog).href : src;
    const old = takeApart(address, '/');
    const known = old && survey.attachments.places.get(old.path);
    const place = known ?? (address.startsWith('data:') ? undefined : uploadPath(address));
    return {
      place,
      attachment: place ? survey.attachments.byPlace.get(withoutSize(place)) : undefined,
      address,
    };
  }

  /** The name of a file beside the text; the same file has one name. */
  #nameFor(from: string): string {
    const known = this.#names.get(from);
    if (known !== undefined) return known;
    const ending = path.extname(from).toLowerCase();
    const taken = new Set(this.#names.values());
    const stem = slugOf(path.basename(from, path.extname(from))) || 'picture';
    const name = freeSlug(stem, (candidate) => taken.has(candidate + ending)) + ending;
    this.#names.set(from, name);
    this.companions.push({ from, to: `${this.#context.folder}/${name}` });
    return name;
  }

  #missing(kind: NoteKind, detail: string): undefined {
    this.#context.count('missing');
    this.#context.tell(kind, detail);
    return undefined;
  }

  /** The original of a picture that can be published; else says why there is none. */
  async #original(src: string): Promise<{ from: string; attachment: Attachment | undefined } | undefined> {
    const { place, attachment, address } = this.#find(src);
    const shown = decodeURIComponentSafely(address);
    const from = place === undefined ? undefined : this.#context.uploads.find(place);
    if (from === undefined) {
      this.#missing('picture-missing', shown);
      return;
    }
    if (!PICTURES.test(from)) {
      this.#missing('picture-kind', shown);
      return;
    }
    try {
      await measurePicture(from, this.#context.paths);
    } catch {
      this.#missing('picture-broken', shown);
      return;
    }
    return { from, attachment };
  }

  /** What becomes of a picture in the text. */
  async picture(src: string, words: { alt: string; caption: string }): Promise<PictureFate> {
    if (this.#context.media === 'keep') {
      const { address } = this.#find(src);
      if (!/^https?:/iu.test(address)) {
        this.#missing('picture-missing', address.slice(0, 120));
        return;
      }
      this.#context.count('linked');
      this.#context.tell('picture-linked', decodeURIComponentSafely(address));
      return { link: address };
    }
    const found = await this.#original(src);
    if (!found) return undefined;
    const name = path.basename(found.from);
    const said = words.caption || (src.startsWith(ATTACHMENT) ? (found.attachment?.caption ?? '') : '');
    const alt = tellingWords(words.alt, name) || tellingWords(found.attachment?.alt ?? '', name);
    if (alt === '') this.withoutAlt += 1;
    return {
      file: `${this.#context.prefix}${this.#nameFor(found.from)}`,
      alt,
      caption: tellingWords(said, name),
    };
  }

  /** The lead picture; where pictures are only linked there is none, since the page shows its own files alone. */
  async lead(id: string): Promise<LeadPicture | undefined> {
    if (this.#context.media === 'keep') {
      this.#context.count('linked');
      this.#context.tell('picture-linked', this.#context.survey.attachments.byId.get(id)?.url ?? id);
      return undefined;
    }
    const found = await this.#original(attachmentSource(id));
    if (!found) return undefined;
    const name = path.basename(found.from);
    const alt = tellingWords(found.attachment?.alt ?? '', name);
    if (alt === '') this.withoutAlt += 1;
    const caption = tellingWords(found.attachment?.caption ?? '', name);
    return { src: `${this.#context.prefix}${this.#nameFor(found.from)}`, alt, ...captionAndCredit(caption) };
  }

  /** The file of a video in the text, where it can be published. */
  video(src: string): string | undefined {
    if (this.#context.media === 'keep' || src === '') return undefined;
    const { place } = this.#find(src);
    const from = place === undefined ? undefined : this.#context.uploads.find(place);
    return from !== undefined && VIDEOS.test(from)
      ? `${this.#context.prefix}${this.#nameFor(from)}`
      : undefined;
  }
}

/** An address as people read it. */
function decodeURIComponentSafely(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
