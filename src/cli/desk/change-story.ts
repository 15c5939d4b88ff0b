import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasErrors, type Problem } from '../../problems.ts';
import { CommandFailure } from '../failure.ts';
import { editFields, type FieldEdits } from './edit-fields.ts';
import { findStory, problemsOf, type Story } from './find-story.ts';
import { readNewsroom, type Newsroom } from './newsroom.ts';
import type { Article } from '../../articles/article.ts';

/** A story that passed the check, and the newsroom it was found in. */
export interface SoundStory {
  newsroom: Newsroom;
  story: Story;
  article: Article;
  /** The file's text with its byte order mark and line ends. */
  text: string;
  /** What the check says of it without refusing it. */
  warnings: Problem[];
}

/** The text of a file, character for character; the loader has already seen that it is UTF-8. */
function exactText(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}

/** Writes a file whole or not at all: a full disk must not cut off a story. */
function writeWhole(file: string, text: string): void {
  const target = realpathSync(file);
  // Names that begin with a dot are passed over by every walk of the content.
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.nashra`);
  try {
    writeFileSync(aside, text);
    chmodSync(aside, statSync(target).mode);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/**
 * The story that is meant.
 * @throws CommandFailure (1) with the check's messages when the check refuses it, (2) when there is none
 */
export async function soundStory(given: string): Promise<SoundStory> {
  const newsroom = await readNewsroom();
  const story = findStory(newsroom, given);
  const problems = await problemsOf(newsroom, story);
  if (hasErrors(problems) || !story.article) {
    const remedy = 'أصلح ما سبق ثم أعد الأمر.';
    throw CommandFailure.ofContent(`في المقال أخطاء، فلم يتغير شيء: ${story.file}`, remedy, problems);
  }
  return { newsroom, story, article: story.article, text: exactText(story.absolute), warnings: problems };
}

/**
 * Changes the fields of a story; where the check then refuses it, the file is as it was before.
 * @returns the story as it now is, and how many errors other files have
 * @throws CommandFailure (1) when the change is refused
 */
export async function changeStory(
  { story, text }: SoundStory,
  edits: FieldEdits,
): Promise<{ article: Article; othersBroken: boolean }> {
  const edited = editFields(text, edits);
  if (edited === undefined) {
    const fields = Object.entries(edits).map(([name, value]) => `${name}: ${String(value)}`);
    const remedy = `اكتب في الملف بيدك: ${fields.join('، ')}`;
    throw CommandFailure.ofContent(`حقول الملف مكتوبة بطريقة لا تُغيَّر آليا: ${story.file}`, remedy);
  }
  writeWhole(story.absolute, edited);
  const newsroom = await readNewsroom();
  const article = newsroom.content.articles.find(({ file }) => file === story.file);
  const faults = newsroom.problems.filter(({ file }) => file === story.file);
  if (!article || hasErrors(faults)) {
    writeWhole(story.absolute, text);
    const remedy = 'أصلح ما سبق ثم أعد الأمر.';
    throw CommandFailure.ofContent(`بهذا التغيير يصير في المقال خطأ، فلم يتغير شيء.`, remedy, faults);
  }
  return { article, othersBroken: hasErrors(newsroom.problems) };
}
