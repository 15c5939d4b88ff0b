/** What becomes of a picture: a file beside the text, a link to where it was, or nothing. */
export type PictureFate =
  { file: string; alt?: string | undefined; caption?: string | undefined } | { link: string } | undefined;

/** Kinds of things that happen to a body and that its editor is told of. */
export type BodyNote =
  | 'script-dropped'
  | 'form-dropped'
  | 'pixel-dropped'
  | 'hidden-dropped'
  | 'embed-linked'
  | 'link-refused'
  | 'caption-link-lost'
  | 'shortcode-dropped'
  | 'shortcode-kept'
  | 'block-dropped'
  | 'emphasis-dropped';

/** What the conversion of a body must ask of the place that the body comes from. */
export interface BodyHost {
  /** What becomes of a picture. @param src as written @param words its own alt and caption */
  picture: (src: string, words: { alt: string; caption: string }) => Promise<PictureFate>;
  /** The name of a video file beside the text, where it could be had. */
  video: (src: string) => Promise<string | undefined>;
  /** The addresses of a gallery's pictures; without ids all that belong to the text. */
  gallery: (ids: readonly string[]) => string[];
  /** Where a link leads now. */
  link: (href: string) => string;
  /** Whether a link leads to a picture or to the page of one, so that a picture needs no link to itself. */
  isPictureLink: (href: string) => boolean;
  /** Tells the editor. */
  tell: (note: BodyNote, detail: string) => void;
}
