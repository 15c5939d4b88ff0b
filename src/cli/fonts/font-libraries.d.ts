/** The parts of two libraries without types of their own that are used here. */

declare module 'subset-font' {
  /** Cuts a font to the characters of a text (harfbuzz). */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' | 'woff2'; preserveNameIds?: readonly number[] },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** Converts a font from one container to another. */
  export function convert(font: Buffer, to: 'woff2' | 'truetype'): Promise<Buffer>;
}
