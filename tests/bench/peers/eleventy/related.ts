import type { Story } from './story.ts';

const SHOWN = 4;

/** Of a topic's earlier stories only the latest are looked at, so that the whole stays linear. */
const LOOKED_AT = 50;

/**
 * For each story up to four earlier ones: those that share its rarest topics, then the latest of its section.
 * @param stories newest first
 * @returns by the story's path
 */
export function relatedStories(stories: readonly Story[]): Map<string, Story[]> {
  const related = new Map<string, Story[]>();
  const byTopic = new Map<string, Story[]>();
  const bySection = new Map<string, Story[]>();
  const post = (index: Map<string, Story[]>, key: string, story: Story) => {
    const posted = index.get(key);
    if (posted) posted.push(story);
    else index.set(key, [story]);
  };
  for (const [earlier, story] of stories.toReversed().entries()) {
    const scores = new Map<Story, number>();
    for (const { path } of story.topics) {
      const carriers = byTopic.get(path) ?? [];
      const weight = Math.log((earlier + 1) / (carriers.length || 1));
      for (const one of carriers.slice(-LOOKED_AT)) scores.set(one, (scores.get(one) ?? 0) + weight);
    }
    const ranked = [...scores]
      .sort(([a, one], [b, two]) => two - one || (a.date < b.date ? 1 : -1))
      .slice(0, SHOWN);
    const before = (bySection.get(story.section) ?? []).slice(-SHOWN * 2).reverse();
    related.set(story.path, [...new Set([...ranked.map(([one]) => one), ...before])].slice(0, SHOWN));
    for (const { path } of story.topics) post(byTopic, path, story);
    post(bySection, story.section, story);
  }
  return related;
}
