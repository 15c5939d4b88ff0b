import type { ShardFile } from './shard-file.ts';
import type { Word } from './word-list.ts';

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

/** Puts another index's variants of a word to those of the ones before. */
function joinVariants(joined: Word, more: Word['variants']): void {
  if (more.length === 0) return;
  const variants = new Map(joined.variants);
  for (const [form, runs] of more) variants.set(form, [...(variants.get(form) ?? []), ...runs]);
  joined.variants = [...variants].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words of all shards in the order of their bytes, each with its runs in the order of the shards. */
export function* joinedWords(shards: readonly ShardFile[]): Generator<Word> {
  const borders = passBorders(shards);
  for (const [index, from] of ['', ...borders].entries()) {
    const to = borders[index];
    const words = new Map<string, Word>();
    let base = 0;
    for (const shard of shards) {
      for (const word of shard.words(from, to, { base })) {
        const joined = words.get(word.word);
        if (joined) {
          for (const run of word.runs) joined.runs.push(run);
          joinVariants(joined, word.variants);
        } else {
          words.set(word.word, word);
        }
      }
      base += shard.head.pages.length;
    }
    yield* [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  }
}
