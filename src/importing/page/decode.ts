/** A file's text, and what had to be decided to read it. */
export interface DecodedText {
  /** The text, with line ends as `\n` and without the byte order mark. */
  text: string;
  /** The encoding it was read in, in the WHATWG's names. */
  encoding: string;
  /** The encoding that the page says it has, where it turned out to be another. */
  declared?: string | undefined;
  /** Whether nothing said which encoding it is, and it was found by looking at the bytes. */
  guessed: boolean;
  /** Whether bytes were no letters of that encoding and are lost. */
  damaged: boolean;
}

/** Byte order marks, as the Encoding Standard sniffs them (https://encoding.spec.whatwg.org/#bom-sniff). */
function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Texts of Windows programs in UTF-16 without a mark: every Arabic letter has a byte 06, every space a byte 00. */
function wideOf(bytes: Uint8Array): string | undefined {
  const looked = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (const [at, byte] of looked.entries()) {
    if (byte !== 0 && byte !== 6) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = looked.length / 2;
  if (half < 8) return undefined;
  if (odd > half * 0.6 && even < half * 0.3) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.3 ? 'utf-16be' : undefined;
}

/** What a page's `<meta charset>` says, in the name that TextDecoder knows; undefined for one it does not. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Half of the letters at least are Arabic, or there are few letters at all. */
function looksArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) * 20 > letters;
}

/**
 * Reads the bytes of a saved page or a text. A byte order mark is believed, then UTF-8 where the bytes are that (no
 * Arabic text in another encoding is by chance valid UTF-8), then what the page says of itself, then windows-1256, in
 * which Arabic pages were written for twenty years.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const whole = (text: string) => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const mark = markOf(bytes);
  if (mark !== undefined) {
    const text = whole(new TextDecoder(mark).decode(bytes));
    return { text, encoding: mark, guessed: false, damaged: text.includes('\uFFFD') };
  }
  const wide = wideOf(bytes);
  if (wide !== undefined) {
    const text = whole(new TextDecoder(wide).decode(bytes));
    return { text, encoding: wide, guessed: true, damaged: text.includes('\uFFFD') };
  }
  const declared = declaredIn(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) {
    const other = declared !== undefined && declared !== 'utf-8' && /[\u0080-\u{10FFFF}]/u.test(utf8);
    return {
      ...{ text: whole(utf8), encoding: 'utf-8', guessed: false, damaged: utf8.includes('\uFFFD') },
      declared: other ? declared : undefined,
    };
  }
  for (const encoding of declared === undefined ? ['windows-1256'] : [declared, 'windows-1256']) {
    const text = encoding === 'utf-8' ? undefined : decodeStrictly(bytes, encoding);
    if (text === undefined || !looksArabic(text)) continue;
    const same = encoding === declared;
    return {
      ...{ text: whole(text), encoding, guessed: !same, damaged: false },
      declared: same ? undefined : declared,
    };
  }
  // UTF-8 with some bytes torn, as a file that was cut in mid-letter has it.
  const text = whole(new TextDecoder('utf-8').decode(bytes));
  return { text, encoding: 'utf-8', guessed: declared === undefined, damaged: true };
}
