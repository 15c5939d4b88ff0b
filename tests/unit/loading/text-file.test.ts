import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../src/loading/text-file.ts';
import { temporaryFolder } from './small-newsroom.ts';

const SHOWN = 'content/articles/x.md';

function read(bytes: string | Uint8Array) {
  const file = path.join(temporaryFolder(), 'x.md');
  writeFileSync(file, bytes);
  return readTextFile(file, SHOWN);
}

/** «خبر عاجل» as old Windows editors save it. */
const WINDOWS_1256 = new Uint8Array([0xce, 0xc8, 0xd1, 0x20, 0xda, 0xc7, 0xcc, 0xe1]);

/** UTF-16 with its byte order mark, low byte first. */
const UTF_16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('خبر عاجل', 'utf16le')]);

describe('readTextFile', () => {
  it.each([
    ['UTF-8', 'خبر\nعاجل\n', 'خبر\nعاجل\n'],
    ['UTF-8 with a byte order mark', '\uFEFF---\nخبر', '---\nخبر'],
    ['lines of Windows', 'خبر\r\nعاجل\r\n', 'خبر\nعاجل\n'],
    ['lines of old Macs', 'خبر\rعاجل\r', 'خبر\nعاجل\n'],
    ['control characters that were pasted along', 'خبر\u0007 عا\u001Fجل\u007F\n', 'خبر عاجل\n'],
    ['an empty file', '', ''],
  ])('reads %s', (_class, bytes, text) => {
    expect(read(bytes)).toEqual({ text });
  });

  it.each([
    ['Windows-1256', WINDOWS_1256, 'الملف ليس بترميز UTF-8، ويبدو أنه Windows-1256.'],
    ['UTF-16', UTF_16, 'الملف ليس بترميز UTF-8، ويبدو أنه UTF-16.'],
    ['UTF-16, high byte first', Buffer.from(UTF_16).swap16(), 'الملف ليس بترميز UTF-8، ويبدو أنه UTF-16.'],
    [
      'UTF-16 without a byte order mark',
      Buffer.from('---\nخبر', 'utf16le'),
      'في الملف محارف صفرية (NUL)، ولعله محفوظ بترميز UTF-16.',
    ],
    ['NUL', 'خبر\0عاجل', 'في الملف محارف صفرية (NUL)، ولعله محفوظ بترميز UTF-16.'],
  ])('refuses %s rather than publish garbled text', (_class, bytes, message) => {
    expect(read(bytes)).toEqual({
      problem: {
        severity: 'error',
        file: SHOWN,
        message,
        remedy: 'احفظ الملف من محررك بترميز UTF-8 ثم أعد المحاولة.',
      },
    });
  });

  it('refuses a file that is cut in the middle of a letter', () => {
    expect(read(Buffer.from('خبر', 'utf8').subarray(0, 5))).toHaveProperty('problem');
  });

  it('tells of a file that is not there instead of throwing', () => {
    const result = readTextFile(path.join(temporaryFolder(), 'none.md'), SHOWN);
    expect(result).toMatchObject({ problem: { severity: 'error', file: SHOWN } });
  });
});
