import path from 'node:path';
import { isSlug, topicKey, topicSlug } from '../arabic/slugs.ts';
import type { ArticlePicture, Tag } from '../articles/article.ts';
import type { ArticleFrontMatter } from '../articles/schema.ts';
import type { ProjectPaths } from '../paths.ts';
import { measurePicture } from '../pictures/picture.ts';
import type { Complaints } from './complaints.ts';

/** Tags without doubles, each with its topic. */
export function readTags(tags: readonly string[], complaints: Complaints): Tag[] {
  const found = new Map<string, Tag>();
  for (const [index, label] of tags.entries()) {
    const key = topicKey(label);
    if (key === '' || !isSlug(topicSlug(label)))
      complaints.add(
        ['tags', index],
        `الوسم «${label}» لا يصلح عنوانا: هو بلا حروف أو أطول مما ينبغي.`,
        'اكتب كلمة أو كلمات قليلة.',
      );
    else if (!found.has(key)) found.set(key, { label, key });
  }
  return [...found.values()];
}

/** The lead picture, measured, if there is one and it is right. @param file the article's, absolute */
export async function readPicture(
  front: Pick<ArticleFrontMatter, 'image'> | { image?: undefined },
  file: string,
  paths: ProjectPaths,
  complaints: Complaints,
): Promise<ArticlePicture | undefined> {
  if (!front.image) return undefined;
  const { src, ...words } = front.image;
  const source = path.resolve(path.dirname(file), src);
  if (/^https?:/iu.test(src) || !source.startsWith(paths.content + path.sep)) {
    complaints.add(
      ['image', 'src'],
      `الصورة «${src}» خارج مجلد المحتوى.`,
      'ضع الصورة بجانب المقال واكتب ./اسمها.',
    );
    return undefined;
  }
  try {
    return { picture: await measurePicture(source, paths), ...words };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    complaints.add(
      ['image', 'src'],
      missing ? `الصورة «${src}» غير موجودة.` : `الصورة «${src}» تالفة أو ليست صورة.`,
      missing
        ? 'راجع الاسم (والحروف الكبيرة والصغيرة فيه) وضع الصورة بجانب المقال.'
        : 'صدّر الصورة من جديد بصيغة JPEG أو PNG.',
    );
    return undefined;
  }
}
