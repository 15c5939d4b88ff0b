import { parseArgs } from 'node:util';
import { Fault } from './fault.ts';

/** What is measured. */
export const ENGINES = ['nashra', 'stock'] as const;

/** Our search page, or Pagefind as it comes. */
export type Engine = (typeof ENGINES)[number];

/** What the command was asked to do. */
export interface Options {
  corpus: string;
  queries: string;
  engine: Engine;
  /** One JSON object on standard output, all else on standard error. */
  json: boolean;
  /** Where newsrooms and sites are kept between runs. */
  folder: string;
  /** Each query that is not answered perfectly. */
  verbose: boolean;
  /** Bytes, requests, processor time. */
  cost: boolean;
}

/** How the command is used. */
export const USAGE =
  'npm run eval:search -- --corpus FILE --queries FILE [--engine nashra|stock] [--json] [--folder DIR] [--verbose] [--cost]';

/** Reads the command line. @throws Fault for what it does not know or misses */
export function readOptions(args: readonly string[]): Options {
  const { corpus, queries, engine, ...rest } = parsed(args);
  if (corpus === undefined || queries === undefined)
    throw new Fault(`--${corpus === undefined ? 'corpus' : 'queries'} is missing.\n${USAGE}`);
  const known = ENGINES.find((name) => name === engine);
  if (known === undefined) throw new Fault(`--engine: «${engine}» is neither nashra nor stock.\n${USAGE}`);
  return { corpus, queries, engine: known, ...rest };
}

/** The flags as they stand. */
function parsed(args: readonly string[]) {
  const off = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpus: { type: 'string' },
        queries: { type: 'string' },
        engine: { type: 'string', default: 'nashra' },
        json: off,
        folder: { type: 'string', default: '.cache/eval' },
        verbose: off,
        cost: off,
      },
    }).values;
  } catch (error) {
    throw new Fault(`${(error as Error).message}\n${USAGE}`);
  }
}
