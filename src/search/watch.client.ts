import { readKeys, readMeta, unpackFile, type IndexMeta } from './index-files.ts';
import { groupOfKey } from './keys.ts';

/** Keys of the index and the stories that have each, by core or, for a word without forms, by itself. */
export type KeysByGroup = Map<string, [key: string, stories: number][]>;

/** Puts the keys of an index file where their cores are looked for. */
function addKeys(groups: KeysByGroup, keys: readonly [key: string, stories: number][]): void {
  for (const entry of keys) {
    const [key] = entry;
    const group = groupOfKey(key);
    const known = groups.get(group);
    if (known) known.push(entry);
    else groups.set(group, [entry]);
  }
}

/** Looks at the files that Pagefind loads, on their way to it: it asks for them by the global fetch. */
export class Watch {
  /** What has come so far. */
  readonly groups: KeysByGroup = new Map();
  /** The index's metadata; rejected when a file without which nothing is found does not come. */
  readonly meta: Promise<IndexMeta>;
  readonly #reading = new Set<Promise<void>>();
  #gotMeta: (meta: IndexMeta) => void = () => undefined;
  #lost: (error: Error) => void = () => undefined;
  #missed: string | undefined;

  constructor() {
    this.meta = new Promise((resolve, reject) => {
      this.#gotMeta = resolve;
      this.#lost = reject;
    });
    const fetched = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      try {
        const response = await fetched(input, init);
        if (response.ok) this.#look(address, response);
        else this.#miss(address);
        return response;
      } catch (error) {
        this.#miss(address);
        throw error;
      }
    };
  }

  #look(address: string, response: Response): void {
    const isKeys = address.includes('.pf_index');
    if (!isKeys && !address.includes('.pf_meta')) return;
    const copy = response.clone();
    const reading = copy.arrayBuffer().then(async (bytes) => {
      const content = await unpackFile(new Uint8Array(bytes));
      if (isKeys) addKeys(this.groups, readKeys(content));
      else this.#gotMeta(readMeta(content));
    });
    this.#reading.add(reading);
    void reading.finally(() => this.#reading.delete(reading)).catch(() => this.#miss(address));
  }

  /** Pagefind goes on without a file that does not come; the reader must know that it did not. */
  #miss(address: string): void {
    if (address.includes('.pf_index')) this.#missed = address;
    else if (/pagefind-entry|\.pf_meta|wasm\./u.test(address))
      this.#lost(new Error(`${address} did not come`));
  }

  /** Waits for all that has come to be read. @throws when an index file did not come since the last time */
  async settled(): Promise<void> {
    await Promise.all(this.#reading);
    const missed = this.#missed;
    this.#missed = undefined;
    if (missed !== undefined) throw new Error(`${missed} did not come`);
  }
}
