import type { BuildStep } from './labels.ts';

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

/** What is said of each step while it lasts. */
export type StepWords<Step extends string> = Readonly<Record<Step, { doing: string }>>;

/**
 * Says what a build, or another long command, is doing and how far it is, once it has lasted three seconds: a bar on a terminal, plain lines
 * elsewhere. Steps may overlap (search is indexed while pages are rendered); the one that moved last is shown.
 */
export class Progress<Step extends string = BuildStep> {
  /** Milliseconds that each step took, from its first to its last word. */
  readonly took = new Map<Step, number>();
  readonly #words: StepWords<Step>;
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #began: number;
  readonly #beginnings = new Map<Step, number>();
  #spoke = 0;
  #shown: Step | undefined;
  #isDrawn = false;

  /** @param now a clock in milliseconds */
  constructor(stream: ProgressStream, words: StepWords<Step>, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#words = words;
    this.#now = now;
    this.#began = now();
  }

  /** Milliseconds since the beginning. */
  elapsed(): number {
    return this.#now() - this.#began;
  }

  /**
   * Notes that a step has done so much; without numbers, that it is under way.
   * @param said how much that is, in words, where the numbers would tell people nothing
   */
  tell(step: Step, done = 0, all = 0, said = `${done} من ${all}`): void {
    const now = this.#now();
    const began = this.#beginnings.get(step) ?? now;
    this.#beginnings.set(step, began);
    this.took.set(step, now - began);
    if (now - this.#began < QUIET) return;
    const isOver = done === all;
    if (this.#stream.isTTY) {
      if (now - this.#spoke < DRAWN && !isOver) return;
      this.#stream.write(`\r\u001B[K${all > 0 ? `${bar(done, all)} ` : ''}${this.#line(step, all, said)}`);
      this.#isDrawn = true;
    } else {
      if (step === this.#shown && (now - this.#spoke < PLAIN || isOver)) return;
      this.#stream.write(`${this.#line(step, all, said)}\n`);
    }
    this.#spoke = now;
    this.#shown = step;
  }

  #line(step: Step, all: number, said: string): string {
    const { doing } = this.#words[step];
    return all > 0 ? `${doing}: ${said}` : `${doing}…`;
  }

  /** Takes the bar off the terminal, before something else is written. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001B[K');
    this.#isDrawn = false;
  }
}
