import { describe, expect, it } from 'vitest';
import {
  isSlug,
  MAX_SLUG_BYTES,
  normalizeSlug,
  slugIdentity,
  topicKey,
  topicSlug,
} from '../../../src/arabic/slugs.ts';

describe('isSlug', () => {
  it.each(['kuwait-workshop', 'ورشة-الكويت', 'مُدير', 'كوفيد-19', '٢٠٢٢', 'Ok', 'x'])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'a b', 'a_b', 'a.b', 'a/b', 'odd?', '..', 'نعم؟', '\u200Fغزة', 'é\u0000'])(
    'refuses %j',
    (slug) => {
      expect(isSlug(slug)).toBe(false);
    },
  );

  it('counts its length in bytes, since file systems do', () => {
    expect(isSlug('أ'.repeat(MAX_SLUG_BYTES / 2))).toBe(true);
    expect(isSlug('أ'.repeat(MAX_SLUG_BYTES / 2 + 1))).toBe(false);
    expect(isSlug('a'.repeat(MAX_SLUG_BYTES))).toBe(true);
  });
});

describe('normalizeSlug', () => {
  it('composes letters, so that one spelling has one address', () => {
    expect(normalizeSlug('ا\u0653دم')).toBe('آدم');
  });
});

describe('slugIdentity', () => {
  it.each([
    ['/2022/09/Kuwait/', '/2022/09/kuwait/'],
    ['مُدِير', 'مدير'],
    ['عـــدن', 'عدن'],
    ['ا\u0653دم', 'آدم'],
  ])('takes %s and %s for the same address', (one, other) => {
    expect(slugIdentity(one)).toBe(slugIdentity(other));
  });

  it.each([
    ['أحمد', 'احمد'],
    ['على', 'علي'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(slugIdentity(one)).not.toBe(slugIdentity(other));
  });
});

describe('topicKey', () => {
  it.each([
    [['الإسلام', 'الاسلام', 'الإسْلام', 'الإســلام'], 'الاسلام'],
    [['غزة', 'غزه', 'غزّة', '\u200Fغزة'], 'غزه'],
    [['كأس العالم ٢٠٢٢', 'كأس  العالم 2022', 'كاس-العالم-2022', '#كأس_العالم_2022'], 'كاس-العالم-2022'],
    [['كوفيد\u200C19', 'كوفيد19'], 'كوفيد19'],
    [['NASA', 'nasa', 'ＮＡＳＡ'], 'nasa'],
    [['غزة', 'ﻏﺰﺓ'], 'غزه'],
    [['C++', 'c++', 'Cpp'], 'cpp'],
    [['C#', 'c#', 'CSharp'], 'csharp'],
    [['İstanbul', 'I\u0307stanbul', 'istanbul'], 'istanbul'],
  ])('takes all of %j for one topic', (tags, key) => {
    expect(tags.map(topicKey)).toEqual(tags.map(() => key));
  });

  it('keeps C, C++ and C# apart', () => {
    expect(['C', 'C++', 'C#'].map(topicKey)).toEqual(['c', 'cpp', 'csharp']);
  });

  it.each(['', '!!', '؟', 'ـــ', '\u064B', '++', '#'])(
    'is empty for %j, which has no letter and no digit',
    (tag) => {
      expect(topicKey(tag)).toBe('');
    },
  );
});

describe('topicSlug', () => {
  it.each([
    ['الفضاء', 'الفضاء'],
    ['تُونس', 'تونس'],
    ['وكالة ناسا (NASA)', 'وكالة-ناسا-nasa'],
    ['كوفيد\u200C19', 'كوفيد19'],
    ['«سد» النهضة', 'سد-النهضة'],
    ['C++', 'cpp'],
    ['لغة C++ 20', 'لغة-cpp-20'],
    ['C#', 'csharp'],
    ['#عدن', 'عدن'],
    ['İstanbul', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['ＮＡＳＡ', 'nasa'],
    ['ﻏﺰﺓ', 'غزة'],
  ])('writes %s as people do: %s', (tag, slug) => {
    expect(topicSlug(tag)).toBe(slug);
    expect(isSlug(topicSlug(tag))).toBe(true);
  });
});
