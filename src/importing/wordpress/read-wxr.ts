import { createReadStream } from 'node:fs';
import { WxrParser, type WxrTold } from './wxr-parser.ts';
import type { WxrChannel, WxrItem } from './wxr.ts';

/** What stands before the XML: a byte order mark, blank lines and warnings that PHP printed into the export. */
function beginningOf(chunk: string): string {
  const at = chunk.search(/<\?xml|<rss[\s>]/u);
  return at > 0 ? chunk.slice(at) : chunk;
}

/** The decoder for the encoding that the XML names; WordPress writes its own charset, which is nearly always UTF-8. */
function decoderFor(head: Buffer): TextDecoder {
  const name = /^[^>]*encoding=["']([\w-]+)["']/u.exec(head.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(name ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

/**
 * Reads an export item by item; only one item and one chunk of the file are in memory at a time.
 * @param onChannel called with what is known of the site; it stands before the first item, and grows
 * @throws WxrError when the XML is broken in a way that loses something
 */
export async function* readWxr(
  file: string,
  told: WxrTold,
  onChannel: (channel: WxrChannel) => void = () => undefined,
): AsyncGenerator<WxrItem> {
  const parser = new WxrParser(told);
  onChannel(parser.channel);
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  let read = 0;
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(bytes);
    const text = decoder.decode(bytes, { stream: true });
    parser.sax.write(isFirst ? beginningOf(text) : text);
    isFirst = false;
    told.onBytes?.((read += bytes.length));
    const { ready } = parser;
    parser.ready = [];
    yield* ready;
  }
  parser.sax.close();
  yield* parser.ready;
}
