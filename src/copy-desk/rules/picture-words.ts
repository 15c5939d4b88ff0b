import { fold } from '../../arabic/fold.ts';
import type { Passage } from '../passage.ts';
import type { FileRule, Found } from '../rule.ts';

type Placed = Found & { passage: Passage };

/** Descriptions of pictures for which something holds. */
function altsWhere(
  passages: readonly Passage[],
  isWrong: (passage: Passage, index: number) => boolean,
): Placed[] {
  return passages.flatMap((passage, index) =>
    passage.kind === 'alt' && isWrong(passage, index)
      ? [{ passage, start: 0, end: passage.text.length, words: [passage.whole] }]
      : [],
  );
}

/** A picture without a description. */
export const altMissing: FileRule = {
  id: 'alt-missing',
  title: 'صورة بلا وصف',
  level: 'warning',
  message: 'صورة بلا وصف (alt).',
  remedy: 'صف في جملة ما يظهر في الصورة لمن لا يراها. وللصورة التي للزينة وحدها: nashra-allow: alt-missing',
  wrong: '![](./lead.jpg)',
  right: '![ميناء الشويخ عند الغروب](./lead.jpg)',
  fixes: false,
  findAll: (passages) => altsWhere(passages, ({ whole }) => whole.trim() === ''),
};

/** Names that cameras, telephones and content systems give. */
const FILE_NAME =
  /\.(?:jpe?g|png|webp|gif|avif|svg|heic)$|^(?:img|dsc|dcim|image|photo|picture|screenshot|whatsapp|pxl|صورة|صوره)?[\s_-]*\d[\d\s_-]*$|^[a-z\d]+(?:[_-][a-z\d]+)+$/iu;

/** A description that is the name of a file. */
export const altFileName: FileRule = {
  id: 'alt-file-name',
  title: 'وصف الصورة اسم ملف',
  level: 'warning',
  message: 'وصف الصورة اسم ملف: «{0}».',
  remedy: 'صف ما يظهر في الصورة.',
  wrong: '![IMG_2041.jpg](./lead.jpg)',
  right: '![ميناء الشويخ عند الغروب](./lead.jpg)',
  fixes: false,
  findAll: (passages) => altsWhere(passages, ({ whole }) => FILE_NAME.test(whole.trim())),
};

/** A description that says what stands under the picture already. */
export const altCaption: FileRule = {
  id: 'alt-caption',
  title: 'وصف الصورة هو تعليقها نفسه',
  level: 'warning',
  message: 'وصف الصورة هو تعليقها: «{0}»، فيسمعه من لا يراها مرتين.',
  remedy: 'اجعل alt لما يظهر في الصورة، و caption لما يُقال عنها.',
  wrong: '![ميناء الشويخ](./lead.jpg "ميناء الشويخ")',
  right: '![سفن راسية عند الغروب](./lead.jpg "ميناء الشويخ")',
  fixes: false,
  findAll: (passages) =>
    altsWhere(passages, ({ whole, field }, index) => {
      const caption =
        field === undefined
          ? passages[index + 1]
          : passages.find((other) => other.field === field.replace(/alt$/u, 'caption'));
      return caption?.kind === 'caption' && whole.trim() !== '' && fold(whole) === fold(caption.whole);
    }),
};
