import type { Problem } from '../problems.ts';
import type { YamlData } from './yaml.ts';

/** Collects the problems of one file, each with the line of its field. */
export class Complaints {
  /** In the order in which they were found. */
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #yaml: YamlData;

  constructor(file: string, yaml: YamlData) {
    this.#file = file;
    this.#yaml = yaml;
  }

  /** Adds an error. @param at path of the field in the front matter */
  add(at: readonly PropertyKey[], message: string, remedy: string): void {
    const field = at.map(String).join('.');
    this.problems.push({
      severity: 'error',
      file: this.#file,
      line: this.#yaml.lineOf(at),
      field,
      message,
      remedy,
    });
  }
}
