import { describe, expect, it } from 'vitest';
import { imageAttributes } from '../../../src/pictures/attributes.ts';
import { allVariants, cropVariants, shareVariant, webVariants } from '../../../src/pictures/variants.ts';
import { samplePicture } from '../articles/sample-article.ts';

describe('webVariants', () => {
  it.each([
    [
      3000,
      2000,
      [
        [400, 267],
        [800, 533],
        [1200, 800],
      ],
    ],
    [
      1200,
      600,
      [
        [400, 200],
        [800, 400],
        [1200, 600],
      ],
    ],
    [
      1000,
      500,
      [
        [400, 200],
        [800, 400],
        [1000, 500],
      ],
    ],
    [
      800,
      1600,
      [
        [400, 800],
        [800, 1600],
      ],
    ],
    [320, 240, [[320, 240]]],
    [
      5000,
      1,
      [
        [400, 1],
        [800, 1],
        [1200, 1],
      ],
    ],
  ])('of %ix%i are never wider than the picture', (width, height, sizes) => {
    expect(webVariants(samplePicture(width, height)).map((one) => [one.width, one.height])).toEqual(sizes);
  });

  it('are called after the content and their width', () => {
    expect(webVariants(samplePicture(500, 500)).map(({ name }) => name)).toEqual([
      '3f2a3f2a3f2a3f2a-400.webp',
      '3f2a3f2a3f2a3f2a-500.webp',
    ]);
  });
});

describe('allVariants', () => {
  it('holds the picture for sharing only where it is wanted', () => {
    const picture = samplePicture();
    expect(shareVariant(picture)).toEqual({ name: '3f2a3f2a3f2a3f2a-share.jpg', width: 1200, height: 630 });
    expect(allVariants(picture, { share: true })).toEqual([...webVariants(picture), shareVariant(picture)]);
    expect(allVariants(picture, { share: false })).toEqual(webVariants(picture));
  });

  it('holds the cuts for search engines only where they are wanted', () => {
    const picture = samplePicture();
    const all = allVariants(picture, { share: false, crops: true });
    expect(all).toEqual([...webVariants(picture), ...cropVariants(picture)]);
    expect(cropVariants(picture)).toHaveLength(3);
  });
});

describe('cropVariants', () => {
  it.each([
    [
      [1600, 1300],
      [1200, 675],
      [1200, 900],
      [1200, 1200],
    ],
    [
      [1200, 675],
      [1200, 675],
      [900, 675],
      [675, 675],
    ],
    [
      [640, 480],
      [640, 360],
      [640, 480],
      [480, 480],
    ],
    [
      [320, 900],
      [320, 180],
      [320, 240],
      [320, 320],
    ],
  ])('of %j are in three ratios, and never larger than the picture', ([width, height], ...sizes) => {
    const crops = cropVariants(samplePicture(width, height));
    expect(crops.map((crop) => [crop.width, crop.height])).toEqual(sizes);
    expect(crops.map(({ name }) => name)).toEqual(
      ['16x9', '4x3', '1x1'].map((ratio) => `3f2a3f2a3f2a3f2a-${ratio}.webp`),
    );
  });

  it('are none of a strip, which they would show a splinter of', () => {
    expect(cropVariants(samplePicture(5000, 40))).toEqual([]);
  });

  it('are none of a picture that is reduced', () => {
    expect(cropVariants({ ...samplePicture(), reduced: true })).toEqual([]);
  });
});

describe('imageAttributes', () => {
  it('are lazy and have the size of what is shown', () => {
    expect(imageAttributes(samplePicture(), 'وصف', '/news/', { sizes: '100vw' })).toEqual({
      src: '/news/pictures/3f2a3f2a3f2a3f2a-800.webp',
      srcset:
        '/news/pictures/3f2a3f2a3f2a3f2a-400.webp 400w, /news/pictures/3f2a3f2a3f2a3f2a-800.webp 800w, /news/pictures/3f2a3f2a3f2a3f2a-1200.webp 1200w',
      sizes: '100vw',
      width: 800,
      height: 450,
      alt: 'وصف',
      loading: 'lazy',
      decoding: 'async',
    });
  });

  it('of what a reader sees first are eager', () => {
    const attributes = imageAttributes(samplePicture(), '', '/', { sizes: '100vw', eager: true });
    expect(attributes).toMatchObject({ loading: 'eager', fetchpriority: 'high', alt: '' });
  });

  it('of a small picture show it as it is', () => {
    expect(imageAttributes(samplePicture(300, 200), '', '/', { sizes: '100vw' })).toMatchObject({
      src: '/pictures/3f2a3f2a3f2a3f2a-300.webp',
      width: 300,
      height: 200,
    });
  });
});
