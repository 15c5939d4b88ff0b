import { sourcePath } from '../articles/body.ts';
import type { Edition } from '../articles/edition.ts';
import { fileDigest } from '../file-digest.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import { pictureFindings } from './archive/pictures.ts';
import { titleFindings, type ArchiveFinding } from './archive/titles.ts';
import { topicFindings } from './archive/topics.ts';
import { checkFile, passagesOf } from './check-file.ts';
import { readAllowed } from './allowed.ts';
import { exactText } from './exact-text.ts';
import { FindingsStore } from './findings-store.ts';
import { lineStarts, placeIn } from './lines.ts';
import { problemOf } from './told.ts';

/** Where a finding of the archive stands in its file, and whether a comment there allows it. */
function placed(finding: ArchiveFinding, paths: ProjectPaths) {
  const source = exactText(sourcePath(finding.file, paths)) ?? '';
  const isField = (field: string | undefined) =>
    field === finding.field || field?.startsWith(`${finding.field ?? ''}.`);
  const passages = passagesOf(source).filter(({ field }) => isField(field));
  const passage = passages.find(({ whole }) => whole.trim() === finding.words[0]) ?? passages[0];
  const key = /\bsrc:/u.exec(source)?.index;
  const offset = passage ? passage.sourceOf(0) : finding.field === 'image.src' ? key : undefined;
  if (offset === undefined) return { isAllowed: false };
  const place = placeIn(lineStarts(source), offset);
  return { ...place, isAllowed: readAllowed(source).lines.get(place.line)?.has(finding.rule) === true };
}

/**
 * Everything that the copy desk has to say of an edition, besides what stops the build.
 * @param isTold which files are asked for: those of others are not even placed
 */
export function deskProblems(
  { content }: Edition,
  paths: ProjectPaths,
  isTold: (file: string) => boolean,
): Problem[] {
  const { style } = content.site;
  const problems: Problem[] = [];
  const store = new FindingsStore(paths, style);
  for (const { file } of content.bodies) {
    const absolute = sourcePath(file, paths);
    const digest = fileDigest(absolute);
    if (digest === undefined) continue;
    const findings = store.of(file, digest, () => checkFile(exactText(absolute) ?? '', style));
    for (const finding of isTold(file) ? findings : []) {
      const problem = problemOf(file, finding, style);
      if (problem) problems.push(problem);
    }
  }
  store.save();
  const { articles } = content;
  for (const finding of [
    ...pictureFindings(articles),
    ...titleFindings(articles),
    ...topicFindings(articles),
  ]) {
    if (!isTold(finding.file)) continue;
    const { isAllowed, ...place } = placed(finding, paths);
    const problem = isAllowed ? undefined : problemOf(finding.file, { ...finding, ...place }, style);
    if (problem) problems.push(problem);
  }
  return problems;
}
