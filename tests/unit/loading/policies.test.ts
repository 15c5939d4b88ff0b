import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../../src/loading/policies.ts';
import { siteSchema } from '../../../src/site-schema.ts';
import { samplePage } from '../articles/sample-article.ts';

const siteWith = (address: string) =>
  siteSchema.parse({
    name: 'جريدة',
    tagline: 'جريدة للاختبار',
    address: 'https://example.org/',
    region: 'KW',
    timeZone: 'Asia/Kuwait',
    publisher: { policies: { correctionsPolicy: address } },
  });

const pages = ['about', 'من-نحن'].map((slug) => samplePage({ slug }));

describe('policyProblems', () => {
  it.each(['/about/', '/about/#corrections', '/من-نحن/', 'https://example.com/rules'])(
    'has nothing against %s',
    (address) => {
      expect(policyProblems(siteWith(address), pages)).toEqual([]);
    },
  );

  it.each([
    ['/abot/', 'لعلك تقصد: /about/'],
    ['/about', 'لعلك تقصد: /about/'],
    ['/About/', 'لعلك تقصد: /about/'],
    ['/2022/09/story/', 'اكتب عنوانا من المعروف، أو أضف الصفحة إلى content/pages.'],
  ])('says of %s, which leads to no page: %s', (address, remedy) => {
    expect(policyProblems(siteWith(address), pages)).toMatchObject([
      { severity: 'error', file: 'content/site.yaml', field: 'publisher.policies.correctionsPolicy', remedy },
    ]);
  });

  it('is refused before that when it is no address at all', () => {
    expect(() => siteWith('about')).toThrow('العنوان غير صحيح.');
  });
});
