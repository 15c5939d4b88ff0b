import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/digest.ts';
import { encodeVariant } from '../../../src/pictures/encode.ts';
import { measurePicture } from '../../../src/pictures/picture.ts';
import { allVariants, shareVariant } from '../../../src/pictures/variants.ts';
import { SmallNewsroom } from '../loading/small-newsroom.ts';

describe('measurePicture', () => {
  it('knows a picture by its content and its place in the content folder', async () => {
    const room = new SmallNewsroom();
    const file = await room.picture('articles/x/lead.jpg', 640, 480);
    expect(await measurePicture(file, room.paths)).toEqual({
      file: 'articles/x/lead.jpg',
      digest: digestOf(readFileSync(file)),
      width: 640,
      height: 480,
    });
  });

  it('turns a picture as the camera was held', async () => {
    const room = new SmallNewsroom();
    const upright = await sharp(readFileSync(await room.picture('a.jpg', 640, 480)))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const file = room.write('articles/upright.jpg', upright);
    expect(await measurePicture(file, room.paths)).toMatchObject({ width: 480, height: 640 });
  });

  it('says the same from its cache, and does not trust a broken one', async () => {
    const room = new SmallNewsroom();
    const file = await room.picture('articles/lead.jpg', 640, 480);
    const first = await measurePicture(file, room.paths);
    expect(await measurePicture(file, room.paths)).toEqual(first);
    const cached = path.join(room.paths.cache, 'pictures/measured', `${first.digest}.json`);
    for (const broken of ['', '{"width":"x"}', '[]']) {
      writeFileSync(cached, broken);
      expect(await measurePicture(file, room.paths)).toEqual(first);
    }
  });

  it('throws at a file that is missing or cut off, every time', async () => {
    const room = new SmallNewsroom();
    await expect(measurePicture(path.join(room.paths.content, 'none.jpg'), room.paths)).rejects.toThrow(
      'ENOENT',
    );
    const whole = readFileSync(await room.picture('articles/lead.jpg'));
    const cut = room.write('articles/cut.jpg', whole.subarray(0, whole.length >> 1));
    await expect(measurePicture(cut, room.paths)).rejects.toThrow();
    await expect(measurePicture(cut, room.paths)).rejects.toThrow();
  });
});

describe('encodeVariant', () => {
  it('makes files of the kind and the size that they are announced with', async () => {
    const room = new SmallNewsroom();
    const picture = await measurePicture(await room.picture('articles/lead.jpg', 1000, 701), room.paths);
    for (const variant of allVariants(picture, { share: true, crops: true })) {
      const { format, width, height } = await sharp(
        await encodeVariant(picture, variant, room.paths),
      ).metadata();
      expect({ format, width, height }).toEqual({
        format: variant.name.endsWith('.jpg') ? 'jpeg' : 'webp',
        width: variant.width,
        height: variant.height,
      });
    }
  });

  it('gives the same bytes with and without its cache, and leaves no half file', async () => {
    const room = new SmallNewsroom();
    const picture = await measurePicture(await room.picture('articles/lead.jpg', 900, 600), room.paths);
    const variant = shareVariant(picture);
    const first = await encodeVariant(picture, variant, room.paths);
    expect(await encodeVariant(picture, variant, room.paths)).toEqual(first);
    const elsewhere = { content: room.paths.content, cache: path.join(room.paths.root, 'other') };
    expect(await encodeVariant(picture, variant, elsewhere)).toEqual(first);
    const kept = readdirSync(path.join(room.paths.cache, 'pictures/encoded-2'));
    expect(kept).toEqual([variant.name]);
  });
});
