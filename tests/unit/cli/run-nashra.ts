import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runNashra, type Ended } from '../../site/run-command.ts';
import { SmallNewsroom } from '../loading/small-newsroom.ts';

/** How a command ended and what it said. */
export interface CommandResult extends Ended {
  /** Standard output as JSON. */
  json: () => Record<string, unknown>;
}

/** The moment of the commands in tests: 11:00 in Kuwait. */
export const COMMAND_NOW = '2026-11-24T08:00:00Z';

/** A small newsroom in which commands are run as authors run them: as processes, without a terminal. */
export class CommandNewsroom extends SmallNewsroom {
  /** Variables that are not those of the author's shell. */
  readonly env: Record<string, string> = {};

  constructor() {
    super();
    this.write('authors/karim.yaml', 'name: كريم منصور\n');
    this.write('sections/economy.yaml', 'name: الاقتصاد\norder: 200\n');
    this.write('series/webb.yaml', 'name: رحلة ويب\n');
  }

  /** Runs `nashra` with these words. */
  async run(...words: string[]): Promise<CommandResult> {
    const { content, out, cache } = this.paths;
    const moved = { NASHRA_CONTENT: content, NASHRA_OUT: out, NASHRA_CACHE: cache, NASHRA_NOW: COMMAND_NOW };
    const ended = await runNashra(words, { ...moved, ...this.env });
    return { ...ended, json: () => JSON.parse(ended.out) as Record<string, unknown> };
  }

  /** The text of a file by its shown name, `content/…`. */
  text(shown: string): string {
    return readFileSync(path.join(this.paths.content, ...shown.split('/').slice(1)), 'utf8');
  }
}
