/**
 * Renames a font. The SIL Open Font License (condition 3) forbids a modified font, and a subset is one, to carry the
 * reserved name «Plex». Ours, since the libraries that write name tables also rewrite, and lose, Arabic shaping tables.
 */

/** A table of an sfnt font: https://learn.microsoft.com/typography/opentype/spec/otff */
interface Table {
  tag: string;
  bytes: Buffer;
}

/** Name records that hold the family's or the face's name. */
const NAMES = new Set([1, 3, 4, 6, 16]);

const align = (size: number) => (size + 3) & ~3;

function checksum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(align(bytes.length) - bytes.length)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const start = font.readUInt32BE(entry + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(entry + 12));
    return { tag: font.toString('latin1', entry, entry + 4), bytes };
  });
}

/** The name table with `from` (with or without its spaces) replaced by `to`; UTF-16 records, as Windows and Unicode write. */
function renameTable(table: Buffer, from: string, to: string): Buffer {
  const storage = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = Buffer.from(table.subarray(6 + index * 12, 18 + index * 12));
    const start = storage + record.readUInt16BE(10);
    let text = Buffer.from(table.subarray(start, start + record.readUInt16BE(8)));
    const isUtf16 = record.readUInt16BE(0) !== 1;
    if (NAMES.has(record.readUInt16BE(6)) && isUtf16) {
      const name = Buffer.from(text).swap16().toString('utf16le');
      const joined = [from, to].map((one) => one.replaceAll(' ', '')) as [string, string];
      text = Buffer.from(name.replaceAll(from, to).replaceAll(...joined), 'utf16le').swap16();
    }
    return { record, text };
  }).filter(({ record }) => record.readUInt16BE(0) !== 1);
  let offset = 0;
  for (const { record, text } of records) {
    record.writeUInt16BE(text.length, 8);
    record.writeUInt16BE(offset, 10);
    offset += text.length;
  }
  const head = Buffer.alloc(6);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(6 + records.length * 12, 4);
  return Buffer.concat([head, ...records.map(({ record }) => record), ...records.map(({ text }) => text)]);
}

/**
 * A TrueType font whose names say `to` where they said `from`.
 * @param font an sfnt font, not compressed
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  const tables = readTables(font).map(({ tag, bytes }) => ({
    tag,
    bytes: tag === 'name' ? renameTable(bytes, from, to) : Buffer.from(bytes),
  }));
  const directory = Buffer.alloc(12 + tables.length * 16);
  font.copy(directory, 0, 0, 12);
  let offset = directory.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    if (tag === 'head') bytes.writeUInt32BE(0, 8);
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(bytes), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += align(bytes.length);
  }
  const padded = tables.map(({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc(align(bytes.length) - bytes.length)]),
  );
  const whole = Buffer.concat([directory, ...padded]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  const at = directory.readUInt32BE(12 + head * 16 + 8) + 8;
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, at);
  return whole;
}
