import type { ImportReport, NoteKind } from '../report.ts';
import { plainName } from './plain-name.ts';
import type { Survey } from './survey.ts';
import type { WxrItem } from './wxr.ts';

/** Taxonomies that are used, or that say nothing to a reader. */
const KNOWN_TAXONOMIES = new Set(
  'category post_tag author post_format language post_translations term_language term_translations nav_menu wp_theme'.split(
    ' ',
  ),
);

/** Tells what an item has and a story of ours has no place for, so that nothing of it is lost in silence. */
export class Leftovers {
  readonly #report: ImportReport;
  readonly #survey: Pick<Survey, 'translations' | 'isOwnHost'>;
  readonly #fields = new Map<string, { count: number; example: string }>();

  constructor(report: ImportReport, survey: Pick<Survey, 'translations' | 'isOwnHost'>) {
    this.#report = report;
    this.#survey = survey;
  }

  /** Tells of one item; its custom fields are only counted. */
  tellOf({ terms, meta, fields }: WxrItem, tell: (kind: NoteKind, detail?: string) => void): void {
    const others = terms.filter(({ domain }) => !KNOWN_TAXONOMIES.has(domain));
    if (others.length > 0)
      tell('term-dropped', others.map(({ domain, name }) => `${domain}: ${plainName(name)}`).join('، '));
    // Polylang's: the slug is the language's code.
    const language = terms.find(({ domain }) => domain === 'language');
    if (language && !/^ar(?:$|[-_])/iu.test(language.nicename)) tell('other-language', language.name);
    const group = terms.find(({ domain }) => domain === 'post_translations');
    if (group && (this.#survey.translations.get(group.nicename) ?? 0) > 1) tell('translation-lost');
    const [first = ''] = [meta.get('_yoast_wpseo_canonical'), meta.get('rank_math_canonical_url')].flatMap(
      (values) => values ?? [],
    );
    if (first !== '' && !this.#survey.isOwnHost(first)) tell('canonical-elsewhere', first);
    const robots = meta.get('rank_math_robots')?.[0] ?? '';
    if (meta.get('_yoast_wpseo_meta-robots-noindex')?.[0] === '1' || robots.includes('noindex'))
      tell('noindex');
    for (const [key, example] of fields) {
      const known = this.#fields.get(key);
      if (known) known.count += 1;
      else this.#fields.set(key, { count: 1, example });
    }
  }

  /** Tells of the custom fields of all items: a site has few of them, in many posts. */
  finish(): void {
    for (const [key, { count, example }] of this.#fields)
      this.#report.note('custom-field', { detail: `${key} (${count}): ${example}` });
  }
}
