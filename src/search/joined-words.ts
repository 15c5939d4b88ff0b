import type { ShardFile } from './shard-file.ts';
import type { JoinedWord } from './word-list.ts';

/** Bytes of all shards' words that are held in memory at a time. */
const PASS = 48_000_000;

/** Words at which one pass over the shards ends and the next begins, so that each holds about {@link PASS} bytes. */
function passBorders(shards: readonly ShardFile[]): string[] {
  const weights = shards.flatMap(({ head: { samples, wordBytes } }) =>
    samples.map(([word, at], index): [string, number] => [word, (samples[index + 1]?.[1] ?? wordBytes) - at]),
  );
  weights.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const borders: string[] = [];
  let held = 0;
  for (const [word, weight] of weights) {
    if (held + weight > PASS && borders.at(-1) !== word) {
      borders.push(word);
      held = 0;
    }
    held += weight;
  }
  return borders;
}

/** The words of all shards in the order of their bytes, each with its runs in the order of the shards. */
export function* joinedWords(shards: readonly ShardFile[]): Generator<JoinedWord> {
  const borders = passBorders(shards);
  for (const [index, from] of ['', ...borders].entries()) {
    const to = borders[index];
    const words = new Map<string, JoinedWord>();
    let base = 0;
    for (const shard of shards) {
      for (const { word, run, variants } of shard.words(from, to)) {
        let joined = words.get(word);
        if (!joined) {
          joined = { word, runs: [], variants: new Map() };
          words.set(word, joined);
        }
        joined.runs.push({ run, base });
        for (const [form, own] of variants) {
          const runs = joined.variants.get(form);
          if (runs) runs.push({ run: own, base });
          else joined.variants.set(form, [{ run: own, base }]);
        }
      }
      base += shard.head.pages.length;
    }
    for (const word of [...words.keys()].sort()) {
      const joined = words.get(word);
      if (joined) yield joined;
    }
  }
}
