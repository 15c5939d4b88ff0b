import type { BodyHost } from '../../../../src/importing/html/host.ts';
import { settledTree } from '../../../../src/importing/html/body.ts';
import { toMarkdown } from '../../../../src/importing/html/markdown.ts';
import { readableText, wordsOf } from '../../../../src/importing/html/words.ts';

/** A body converted, and what its editor is told. */
export interface Converted {
  markdown: string;
  words: string[];
  told: string[];
}

/** Converts a body; pictures whose address has `lost` in it are not to be had, others lie beside the text. */
export async function convert(html: string, lineBreaks = false): Promise<Converted> {
  const told: string[] = [];
  const host: BodyHost = {
    picture: (src, { alt, caption }) =>
      Promise.resolve(
        src.includes('lost') ? undefined : { file: `./${src.split('/').at(-1) ?? ''}`, alt, caption },
      ),
    video: (src) => Promise.resolve(src.endsWith('.mp4') ? './clip.mp4' : undefined),
    gallery: (ids) => ids.map((id) => `https://old.example/${id}.jpg`),
    link: (href) => (href === 'https://old.example/?p=7' ? '/2020/01/seven/' : href),
    isPictureLink: (href) => href.endsWith('.jpg'),
    tell: (note, detail) => told.push(`${note}: ${detail}`),
  };
  const tree = await settledTree(html, lineBreaks, host);
  return { markdown: toMarkdown(tree), words: wordsOf(readableText(tree)), told };
}
