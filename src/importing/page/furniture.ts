import { agencyCalled, isPlace } from './agencies.ts';
import { countWords, isParagraph, type Block } from './blocks.ts';
import { dateLineOf, type DateLine } from './date-line.ts';
import { datelineOf } from './dateline.ts';
import { bareLine, SECTION_NAMES } from './furniture-words.ts';
import { kindOfLine, namesIn } from './line-kind.ts';
import { datesAgree, namesUnknownZone } from './moments.ts';
import { setSource, type Sifting } from './sifting.ts';

const isBody = (block: Block) =>
  isParagraph(block) || (countWords(block.text) > 7 && datelineOf(block.text) !== undefined);

/**
 * Where the paragraphs of the story begin and end: before and after them stand lines about it. While no headline is
 * known, the first line of words is it, though it may end with a full stop.
 */
export function bodyRange({ blocks, title, known }: Pick<Sifting, 'blocks' | 'title' | 'known'>): {
  first: number;
  last: number;
} {
  let first = blocks.findIndex(isBody);
  const last = blocks.findLastIndex(isBody);
  const candidate = blocks[first];
  if (title === undefined && candidate && first < last) {
    const isFirstWords = blocks
      .slice(0, first)
      .every(({ text }) => kindOfLine(text, known).kind !== 'text' || dateLineOf(text, known.timeZone));
    if (isFirstWords && countWords(candidate.text) <= 30 && !datelineOf(candidate.text)) {
      first = blocks.findIndex((block, at) => at > first && isBody(block));
    }
  }
  return first < 0 ? { first: blocks.length, last: blocks.length } : { first, last };
}

/** How many blocks from `at` belong to a list of other stories. */
function relatedLength(blocks: readonly Block[], at: number): number {
  let end = at;
  while (end < blocks.length && end - at < 10) {
    const block = blocks[end];
    if (!block || block.shape === 'heading') break;
    const isTitle = countWords(block.text) <= 20 && !/[.:]$/u.test(block.text) && block.shape === 'words';
    if (!block.linked && !isTitle && block.shape !== 'picture') break;
    if (block.shape === 'picture' && end === at) break;
    end += 1;
  }
  return end - at;
}

/** A name in a line about the story: its author, place, agency or section, as far as it can be told. */
export function takeName(sifting: Sifting, name: string, guess: boolean): boolean {
  const bare = bareLine(name);
  const agency = agencyCalled(name);
  if (bare === '') return true;
  if (sifting.known.isAuthor(name)) sifting.bylines.push(name);
  else if (sifting.known.isSection(name) || SECTION_NAMES.has(bare)) sifting.sections.push(name);
  else if (agency !== undefined) setSource(sifting, agency);
  else if (isPlace(name)) sifting.place ??= name;
  else if (guess && /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,3}$/u.test(name)) sifting.bylines.push(name);
  else return false;
  return true;
}

function takeDate(sifting: Sifting, line: DateLine, text: string): void {
  const { known, tell, now } = sifting;
  const other = line.published && sifting.published;
  if (line.published && other && !datesAgree(other, line.published, known.timeZone, now)) {
    tell('claims-differ', `date: «${other.text}» ≠ «${line.published.text}»`);
  }
  sifting.published ??= line.published;
  sifting.updated ??= line.updated;
  if (namesUnknownZone(text)) tell('zone-unknown', text);
  if (line.unread !== undefined) tell('date-unreadable', line.unread);
  else if (line.empty) tell('date-line-empty', text);
  for (const part of line.rest.split(/\s*[-–—|،,/]+\s*/u)) {
    const name = part.replace(/^(?:كتبت?|بقلم|by)\s*[:：]?\s*/iu, '').trim();
    if (name !== '' && !takeName(sifting, name, true)) tell('line-dropped', `${name} ← ${text}`);
  }
}

/** Takes one line about the story, when it is one. @returns how many blocks it and what belongs to it are; 0 for none */
function takeLine(sifting: Sifting, at: number, isOutside: boolean): number {
  const { blocks, known, tell } = sifting;
  const block = blocks[at];
  if (!block || block.text === '' || block.shape === 'picture') return 0;
  const { text } = block;
  const line = kindOfLine(text, known);
  const next = blocks[at + 1];
  switch (line.kind) {
    case 'related': {
      const length = line.inline === '' ? relatedLength(blocks, at + 1) : 0;
      const gone = blocks.slice(at, at + 1 + length).map((each) => each.text);
      tell('related-dropped', gone.join(' | '));
      return 1 + length;
    }
    case 'tags': {
      sifting.tags.push(...line.tags);
      if (line.tags.length > 0) return 1;
      let end = at + 1;
      for (
        let tag = blocks[end];
        tag && countWords(tag.text) <= 4 && !/[.:]$/u.test(tag.text);
        tag = blocks[(end += 1)]
      ) {
        if (tag.shape !== 'list' && !['text', 'section'].includes(kindOfLine(tag.text, known).kind)) break;
        sifting.tags.push(tag.text.replace(/^#/u, '').replaceAll('_', ' '));
      }
      return end - at;
    }
    case 'source':
      setSource(sifting, agencyCalled(line.name) ?? line.name);
      return 1;
    case 'credit':
      tell('credit-dropped', text);
      return 1;
    case 'tools':
    case 'footer':
      // An embedded thing that became a link is part of the story.
      if (block.linked && /^https?:/iu.test(text)) return 0;
      sifting.dropped.push(text);
      return 1;
    case 'end':
      sifting.dropped.push(text);
      return 1;
    default:
  }
  if (/^(?:ال)?(?:مصدر|مصادر)$/u.test(bareLine(text)) && next && countWords(next.text) <= 6) {
    setSource(sifting, agencyCalled(next.text) ?? next.text);
    return 2;
  }
  if (!isOutside) return 0;
  if (line.kind === 'byline') sifting.bylines.push(...line.names);
  else if (line.kind === 'trail')
    sifting.sections.push(
      ...line.names.filter((name) => bareLine(name) !== bareLine(sifting.title ?? '')).reverse(),
    );
  else if (line.kind === 'section') sifting.sections.push(line.name);
  else {
    const agency = /\(\s*([^()\d]{2,40}?)\s*\)/u.exec(text);
    const source = agency && agencyCalled(agency[1] ?? '');
    const date = dateLineOf(source ? text.replace(agency[0], ' ') : text, known.timeZone);
    if (!date) return 0;
    if (source) setSource(sifting, source);
    takeDate(sifting, date, text);
  }
  return 1;
}

/** Takes the lines out that are about the story or about the page, and notes what they say. */
export function takeFurniture(sifting: Sifting): void {
  const kept: Block[] = [];
  const { first, last } = bodyRange(sifting);
  for (let at = 0; at < sifting.blocks.length;) {
    const taken = takeLine(sifting, at, at < first || at > last);
    const block = sifting.blocks[at];
    if (taken === 0 && block) kept.push(block);
    at += Math.max(1, taken);
  }
  sifting.blocks = kept;
}

/** Names beside a date or on a line with a place: «أحمد سالم», «الرياض – سعد الشهري». */
export function takeSignatures(sifting: Sifting, besideDate: ReadonlySet<Block>): void {
  const { first } = bodyRange(sifting);
  sifting.blocks = sifting.blocks.filter((block, at) => {
    if (at >= first || block.shape !== 'words' || countWords(block.text) > 8 || /[.؟!:]$/u.test(block.text))
      return true;
    const parts = namesIn(block.text.replace(/\s+[-–—]\s+|\s*\|\s*/gu, '،'));
    const isKnown = (name: string) =>
      sifting.known.isAuthor(name) || agencyCalled(name) !== undefined || isPlace(name);
    if (parts.length > 3 || !(parts.some(isKnown) || (besideDate.has(block) && parts.length === 1)))
      return true;
    const rest = parts.filter((name) => !takeName(sifting, name, true));
    if (rest.length === parts.length) return true;
    if (rest.length > 0) sifting.tell('line-dropped', block.text);
    return false;
  });
}

/** The short lines that stand next to a date: in the head of a story they are names. */
export function besideDates(sifting: Sifting): Set<Block> {
  const { blocks, known } = sifting;
  const { first } = bodyRange(sifting);
  const beside = new Set<Block>();
  const isDate = (block: Block | undefined) =>
    block?.shape === 'words' && dateLineOf(block.text, known.timeZone) !== undefined;
  for (const [at, block] of blocks.entries()) {
    if (at >= first || countWords(block.text) > 4 || isDate(block)) continue;
    if (isDate(blocks[at - 1]) || isDate(blocks[at + 1])) beside.add(block);
  }
  return beside;
}
