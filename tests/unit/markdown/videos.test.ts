import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/digest.ts';
import { beside, BODY_LINE, htmlOf, render, told } from './render-body.ts';

const ID = 'dQw4w9WgXcQ';

describe('videos', () => {
  it('of YouTube are a link that asks nobody for anything', async () => {
    const html = await htmlOf(`::video[شاهد الإطلاق]{youtube="${ID}"}`);
    expect(html).toBe(
      `<figure class="video" data-youtube="${ID}">` +
        `<a class="video-facade" href="https://www.youtube.com/watch?v=${ID}" rel="noopener external">` +
        '<span class="video-play" aria-hidden="true"></span><span>يُشغَّل من يوتيوب</span></a>' +
        '<figcaption>شاهد الإطلاق</figcaption></figure>',
    );
    expect(html).not.toMatch(/<(?:iframe|img|script)/u);
  });

  it('have a caption without being told', async () => {
    expect(await htmlOf(`::video{youtube="${ID}"}`)).toContain('<figcaption>شاهد الفيديو</figcaption>');
  });

  it('of a file are loaded when a reader plays them, under a name made from their content', async () => {
    beside('clip.MP4', 'film');
    const name = `${digestOf('film')}.mp4`;
    const { html, media, problems } = await render('::video[شاهد]{file="./clip.MP4"}', '/news/');
    expect(problems).toEqual([]);
    expect(html).toBe(
      `<figure class="video"><video src="/news/media/${name}" controls preload="none" playsinline></video>` +
        '<figcaption>شاهد</figcaption></figure>',
    );
    expect(media).toEqual([{ file: 'articles/x/clip.MP4', name }]);
  });

  it.each([
    ['that is missing', './none.mp4', 'ملف الفيديو «./none.mp4» غير موجود.'],
    ['outside the content', '../../../x.mp4', 'ملف الفيديو «../../../x.mp4» غير مقبول.'],
    ['of the whole machine', '/etc/x.mp4', 'ملف الفيديو «/etc/x.mp4» غير مقبول.'],
    ['of another kind', './x.exe', 'ملف الفيديو «./x.exe» غير مقبول.'],
  ])('refuse a file %s, with its line', async (_class, file, message) => {
    expect(await told(`سطر\n\n::video{file="${file}"}`)).toEqual([['error', BODY_LINE + 2, message]]);
  });
});
