import { buildLabels, type BuildStep } from './labels.ts';

/** Milliseconds before anything is said: a short build needs no comfort. */
const QUIET = 3000;

/** Milliseconds between plain lines, and between drawings of the bar. */
const PLAIN = 5000;
const DRAWN = 100;

/** Characters of the bar. */
const WIDTH = 24;

/** Where progress is written: process.stderr, or a test's own. */
export interface ProgressStream {
  /** Whether a line can be written over. */
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** A bar of `WIDTH` characters. */
function bar(done: number, all: number): string {
  const full = all === 0 ? 0 : Math.floor((done / all) * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

/**
 * Says what a build is doing and how far it is, once it has lasted three seconds: a bar on a terminal, plain lines
 * elsewhere. Steps may overlap (search is indexed while pages are rendered); the one that moved last is shown.
 */
export class Progress {
  /** Milliseconds that each step took, from its first to its last word. */
  readonly took = new Map<BuildStep, number>();
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #began: number;
  readonly #beginnings = new Map<BuildStep, number>();
  #spoke = 0;
  #shown: BuildStep | undefined;
  #isDrawn = false;

  /** @param now a clock in milliseconds */
  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#began = now();
  }

  /** Milliseconds since the beginning. */
  elapsed(): number {
    return this.#now() - this.#began;
  }

  /** Notes that a step has done so much; without numbers, that it is under way. */
  tell(step: BuildStep, done = 0, all = 0): void {
    const now = this.#now();
    const began = this.#beginnings.get(step) ?? now;
    this.#beginnings.set(step, began);
    this.took.set(step, now - began);
    if (now - this.#began < QUIET) return;
    const isOver = done === all;
    if (this.#stream.isTTY) {
      if (now - this.#spoke < DRAWN && !isOver) return;
      this.#stream.write(`\r\u001B[K${all > 0 ? `${bar(done, all)} ` : ''}${this.#line(step, done, all)}`);
      this.#isDrawn = true;
    } else {
      if (step === this.#shown && (now - this.#spoke < PLAIN || isOver)) return;
      this.#stream.write(`${this.#line(step, done, all)}\n`);
    }
    this.#spoke = now;
    this.#shown = step;
  }

  #line(step: BuildStep, done: number, all: number): string {
    const { doing } = buildLabels.steps[step];
    return all > 0 ? `${doing}: ${done} من ${all}` : `${doing}…`;
  }

  /** Takes the bar off the terminal, before something else is written. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001B[K');
    this.#isDrawn = false;
  }
}
