import { typoDistance } from '../../arabic/typos.ts';
import type { Article } from '../../articles/article.ts';
import type { ArchiveFinding } from './titles.ts';

/** Keys of fewer letters have neighbours that are words of their own: مصر and قصر. */
const LEAST_LETTERS = 6;

/** A topic that is used this many times more is the one that was meant. */
const MORE = 3;

/** A topic: its spellings, each with the files that use it. */
interface Topic {
  key: string;
  spellings: Map<string, string[]>;
  uses: number;
}

/** The topics of the archive by their key. */
function topicsIn(articles: readonly Article[]): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  for (const { file, tags } of articles) {
    for (const { key, label } of tags) {
      const topic = topics.get(key) ?? { key, spellings: new Map<string, string[]>(), uses: 0 };
      topics.set(key, topic);
      topic.uses += 1;
      topic.spellings.set(label, [...(topic.spellings.get(label) ?? []), file]);
    }
  }
  return topics;
}

/** The spelling that most files use; of two, the first by its letters, so that the answer is always the same. */
function usual({ spellings }: Topic): [label: string, uses: number] {
  const ranked = [...spellings].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return [ranked[0]?.[0] ?? '', ranked[0]?.[1].length ?? 0];
}

/** A key without «ال» before its words. */
const withoutAl = (key: string) => key.replace(/(?<=^|-)ال(?=\p{L}{2})/gu, '');

/** Keys with one letter less, by which keys of one typing error meet. */
function shorter(key: string): string[] {
  return Array.from(key, (_letter, index) => key.slice(0, index) + key.slice(index + 1));
}

/** Whether two keys may be one topic: they differ by «ال», or by one slip of a hand; never by a number. */
function isNear(a: string, b: string): boolean {
  if (a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  return withoutAl(a) === withoutAl(b) || typoDistance(a, b, 1) <= 1;
}

/** Keys that may be near one another, by what they share. */
function neighbours(keys: readonly string[]): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const key of keys) {
    const names = key.length < LEAST_LETTERS ? [] : [key, ...shorter(key)];
    for (const name of new Set([...names, `al:${withoutAl(key)}`])) {
      const bucket = buckets.get(name);
      if (bucket) bucket.push(key);
      else buckets.set(name, [key]);
    }
  }
  return buckets;
}

/** Topics that are written in two ways, and topics that are nearly the same; told of the rarer one. */
export function topicFindings(articles: readonly Article[]): ArchiveFinding[] {
  const topics = topicsIn(articles);
  const findings: ArchiveFinding[] = [];
  for (const topic of topics.values()) {
    const [label, uses] = usual(topic);
    for (const [other, files] of topic.spellings) {
      if (other === label) continue;
      for (const file of files)
        findings.push({ rule: 'topic-spelling', file, field: 'tags', words: [other, label, String(uses)] });
    }
  }
  const told = new Set<string>();
  for (const bucket of neighbours([...topics.keys()]).values()) {
    for (const key of bucket.length > 1 ? bucket : []) {
      const topic = topics.get(key);
      const larger = bucket
        .map((other) => topics.get(other))
        .filter((other) => other !== undefined && other.key !== key && isNear(key, other.key))
        .filter((other) => other !== undefined && topic !== undefined && other.uses >= MORE * topic.uses)
        .sort((a, b) => (b?.uses ?? 0) - (a?.uses ?? 0))[0];
      if (!topic || !larger || told.has(key)) continue;
      told.add(key);
      const [label, uses] = usual(larger);
      for (const [own, files] of topic.spellings)
        for (const file of files)
          findings.push({ rule: 'topic-near', file, field: 'tags', words: [own, label, String(uses)] });
    }
  }
  return findings;
}
