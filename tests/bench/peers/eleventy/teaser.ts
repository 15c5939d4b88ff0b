import { peerSite } from '../peer-site.ts';
import type { Story } from './story.ts';
import { escaped, moment } from './text.ts';

/** How a teaser looks, and what it shows. */
export interface TeaserStyle {
  /** Level of the headline. */
  level: 2 | 3;
  /** Its look. */
  shape: 'lead' | 'card' | 'row' | 'brief';
  /** Whether the summary is shown. */
  summary?: boolean;
  /** Whether the section is named. */
  section?: boolean;
}

/** A story on a list. */
export function teaser(
  story: Story,
  { level, shape, summary = false, section = false }: TeaserStyle,
): string {
  const above = section ? `<p class="kicker">${peerSite.sections[story.section] ?? ''}</p>\n` : '';
  const below = summary ? `<p class="teaser-summary">${escaped(story.summary)}</p>\n` : '';
  return `<article class="teaser teaser-${shape}">
<div class="teaser-text">
${above}<h${level} class="teaser-headline"><a href="${story.path}">${escaped(story.title)}</a></h${level}>
${below}<p class="teaser-date">${moment(story.date)}</p>
</div>
</article>
`;
}
