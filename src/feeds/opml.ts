import { generateOpml } from 'feedsmith';
import { addresses } from '../addresses.ts';
import { modifiedMs } from '../articles/article.ts';
import { absolute, site } from '../site.ts';
import { xmlText } from './content.ts';
import { groupSubjects, type FeedSubject } from './subjects.ts';

/**
 * All feeds as OPML 2.0 (http://opml.org/spec2.opml), in groups, for a reader's «import». Each subject once, as RSS:
 * the other formats say the same, and nobody wants a story three times.
 */
export function opml(subjects: readonly FeedSubject[]): string {
  const { name } = site();
  const newest = Math.max(0, ...subjects.flatMap((subject) => subject.articles.map(modifiedMs)));
  const outlines = groupSubjects(subjects).map((group) => ({
    text: xmlText(group.name),
    outlines: group.subjects.map((subject) => ({
      text: xmlText(subject.name),
      title: xmlText(subject.title),
      type: 'rss',
      version: 'RSS2',
      language: 'ar',
      description: xmlText(subject.description),
      xmlUrl: absolute(addresses.feedOf(subject.page, 'rss.xml')),
      htmlUrl: absolute(subject.page),
    })),
  }));
  return generateOpml({
    head: {
      title: xmlText(name),
      ...(newest > 0 && { dateModified: new Date(newest) }),
      ownerName: xmlText(name),
    },
    body: { outlines },
  });
}
