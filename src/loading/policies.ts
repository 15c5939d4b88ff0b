import type { StandingPage } from '../articles/article.ts';
import type { Problem } from '../problems.ts';
import type { SiteConfig } from '../site-schema.ts';
import { nearest } from './validate.ts';

/** Policies of site.yaml (`publisher.policies`) whose path leads to no standing page. */
export function policyProblems({ publisher }: SiteConfig, pages: readonly StandingPage[]): Problem[] {
  const known = pages.map(({ slug }) => `/${slug}/`);
  return Object.entries(publisher.policies).flatMap(([name, address]) => {
    const path = address?.split('#')[0] ?? '';
    if (!path.startsWith('/') || known.includes(path.normalize('NFC'))) return [];
    const meant = nearest(path, known);
    const list = known.length > 0 ? known.join('، ') : 'لا شيء بعد';
    return {
      severity: 'error',
      file: 'content/site.yaml',
      field: `publisher.policies.${name}`,
      message: `لا صفحة ثابتة عنوانها ${path}. المعروف: ${list}.`,
      remedy: meant ? `لعلك تقصد: ${meant}` : 'اكتب عنوانا من المعروف، أو أضف الصفحة إلى content/pages.',
    };
  });
}
