import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { Fault } from './fault.ts';

/** A line of a file, checked, with where it stands. */
export interface Line<Value> {
  value: Value;
  /** `FILE:LINE`, line from 1. */
  at: string;
}

/** The bytes of a file as they are on disk. @throws Fault when it cannot be read */
export function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw new Fault(`${file}: no such file.`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Fault(`${file}: ${(error as Error).message}`);
  }
}

/** Gzipped bytes as plain ones; plain ones as they are. */
function plain(bytes: Buffer, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Fault(`${file}: not whole as a gzip file: ${(error as Error).message}`);
  }
}

/** A line's JSON, or why it is none. */
function parse(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault(`${at}: not JSON: ${(error as Error).message}`);
  }
}

/**
 * Reads JSON lines, gzipped or plain; empty lines are passed over.
 * @param schema what a line must be; fields it does not name are left out
 * @throws Fault with file and line at the first line that is something else
 */
export function readJsonLines<Value>(file: string, bytes: Buffer, schema: z.ZodType<Value>): Line<Value>[] {
  const text = new TextDecoder().decode(plain(bytes, file));
  const lines = text.split('\n').flatMap((line, index): Line<Value>[] => {
    if (line.trim() === '') return [];
    const at = `${file}:${index + 1}`;
    const checked = schema.safeParse(parse(line, at));
    if (checked.success) return [{ value: checked.data, at }];
    const [issue] = checked.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new Fault(`${at}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not as it should be'}`);
  });
  if (lines.length === 0) throw new Fault(`${file}: no lines.`);
  return lines;
}
