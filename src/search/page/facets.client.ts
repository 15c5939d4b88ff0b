import type { Facet } from '../protocol.ts';

/** Values that a select offers; the chosen one is there in any case. */
const OFFERED = 60;

/** A select that offers what was found, with the number of stories each choice would leave. */
export class FacetSelect {
  readonly #select: HTMLSelectElement;
  readonly #print: (count: number) => string;
  readonly #all: HTMLOptionElement | undefined;
  /** What can be chosen before the first answer: value and name. */
  readonly #known: readonly [value: string, name: string][];
  readonly #names: ReadonlyMap<string, string>;
  #shown = '';

  constructor(select: HTMLSelectElement, print: (count: number) => string) {
    this.#select = select;
    this.#print = print;
    const [all, ...known] = [...select.options];
    this.#all = all;
    this.#known = known.map(({ value, text }) => [value, text]);
    this.#names = new Map(this.#known);
  }

  /** The name of a value; a value that nobody knows, such as one from an old address, is its own. */
  nameOf(value: string): string {
    return this.#names.get(value) ?? value;
  }

  /**
   * Offers the values of an answer and shows the one that is asked for.
   * @param facet undefined before the first answer
   */
  show(facet: Facet | undefined, chosen: string): void {
    const choices = facet ? this.#counted(facet, chosen) : this.#uncounted(chosen);
    const shown = JSON.stringify(choices);
    // Made anew only when it differs: a select that is being read must not change under the reader.
    if (shown !== this.#shown) {
      const options = choices.map(([value, name]) => new Option(name, value));
      this.#select.replaceChildren(...(this.#all ? [this.#all] : []), ...options);
      this.#shown = shown;
    }
    this.#select.value = chosen;
  }

  #counted(facet: Facet, chosen: string): [value: string, name: string][] {
    const offered = facet.filter(([value], index) => index < OFFERED || value === chosen);
    const isMissing = chosen !== '' && !offered.some(([value]) => value === chosen);
    const all: Facet = isMissing ? [...offered, [chosen, 0]] : offered;
    return all.map(([value, stories]) => [value, `${this.nameOf(value)} (${this.#print(stories)})`]);
  }

  #uncounted(chosen: string): [value: string, name: string][] {
    const isMissing = chosen !== '' && !this.#names.has(chosen);
    return isMissing ? [...this.#known, [chosen, chosen]] : [...this.#known];
  }
}
