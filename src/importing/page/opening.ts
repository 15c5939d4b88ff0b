import { isElement, textOf, type Child } from '../html/tree.ts';
import { countWords, wordsBlock, type Block } from './blocks.ts';
import { datelineOf, type Dateline } from './dateline.ts';
import { bodyRange } from './furniture.ts';
import { pageDate } from './moments.ts';
import { setSource, type Sifting } from './sifting.ts';

/** Takes so many characters off the end of a paragraph. */
function cutBack(node: Child, characters: number): number {
  if (node.type === 'text') {
    const taken = Math.min(characters, node.value.length);
    node.value = node.value.slice(0, node.value.length - taken);
    return characters - taken;
  }
  if (!('children' in node)) return characters;
  return node.children.reduceRight((count, child) => (count === 0 ? 0 : cutBack(child, count)), characters);
}

/** Takes so many characters off the beginning of a paragraph, whatever marks its words bear. */
function cutFront(node: Child, characters: number): number {
  if (node.type === 'text') {
    const taken = Math.min(characters, node.value.length);
    node.value = node.value.slice(taken);
    return characters - taken;
  }
  if (!('children' in node)) return characters;
  let left = characters;
  for (const child of node.children) {
    if (left === 0) break;
    left = cutFront(child, left);
  }
  return left;
}

/** Puts what a dateline says where it belongs. */
function take(sifting: Sifting, { place, source, day, dated, unsure }: Dateline, text: string): void {
  sifting.place ??= place;
  if (source !== undefined) setSource(sifting, source);
  if (unsure) sifting.tell('dateline-guessed', text);
  const { timeZone } = sifting.known;
  const whole = dated === undefined ? undefined : pageDate(dated, timeZone);
  if (whole && !sifting.published) {
    sifting.published = whole;
    sifting.tell('date-from-dateline', dated);
  } else if (day && !sifting.published) sifting.tell('date-unreadable', text);
  else if (day && sifting.published && !('hijri' in sifting.published)) {
    const { published } = sifting;
    const known =
      'day' in published
        ? published.day
        : Temporal.Instant.fromEpochMilliseconds(published.epochMs).toZonedDateTimeISO(timeZone);
    if (known.month !== day.month || known.day !== day.day) {
      tellDifference(sifting, `${day.day}-${day.month}`, published.text);
    }
  }
}

function tellDifference({ tell }: Sifting, dateline: string, date: string): void {
  tell('claims-differ', `date: ${date} ≠ ${dateline}`);
}

/** The dateline of the first paragraph, or of a line above it, becomes fields. */
export function takeDateline(sifting: Sifting): void {
  const { first } = bodyRange(sifting);
  for (const [at, block] of sifting.blocks.entries()) {
    if (at > first) return;
    if (block.shape !== 'words') continue;
    const found = datelineOf(block.text);
    if (!found || (found.rest === '' && at >= first && first < sifting.blocks.length)) continue;
    take(sifting, found, block.text.slice(0, block.text.length - found.rest.length).trim());
    if (found.rest === '') sifting.blocks.splice(at, 1);
    else sifting.blocks[at] = shortened(block, found.rest);
    return;
  }
}

/** A block without the words before `rest`. */
function shortened(block: Block, rest: string): Block {
  const raw = textOf(block.node);
  const at = raw.indexOf(rest.slice(0, 12));
  if (!isElement(block.node, 'p') || at < 0) return wordsBlock(rest);
  cutFront(block.node, at);
  return { ...block, text: rest };
}

/** «(النهاية) ح س» behind the last words of a wire story. */
const END = /\s*[(/]+\s*(?:النهاية|انتهى)\s*[)/]+(?<initials>[\p{L}\s./]{0,20})$/u;

/** Takes the mark that ends a wire story off its last paragraph. */
export function takeEnd(sifting: Sifting): void {
  const at = sifting.blocks.findLastIndex(({ text, shape }) => shape === 'words' && END.test(text));
  const block = sifting.blocks[at];
  if (!block) return;
  const raw = textOf(block.node).trimEnd();
  const mark = END.exec(raw)?.[0] ?? '';
  cutBack(block.node, textOf(block.node).length - raw.length + mark.length);
  sifting.dropped.push(mark.trim());
  sifting.blocks[at] = { ...block, text: block.text.replace(END, '') };
}

/** Lines above the first paragraph that nobody can say what they are: a standfirst, a caption, a name. */
export function tellUnsure(sifting: Sifting): void {
  const { first } = bodyRange(sifting);
  if (first === sifting.blocks.length) return;
  for (const block of sifting.blocks.slice(0, first)) {
    if (block.shape === 'words' && countWords(block.text) > 0) sifting.tell('line-unsure', block.text);
  }
}
