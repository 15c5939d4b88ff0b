/**
 * How far a typed word is from a known one: Damerau's edit distance (optimal string alignment) whose steps cost less
 * where Arabic writers err more: neighbours on the keyboard, letters that sound alike, long vowels and doubled letters.
 * Folded words (fold.ts), so that hamza, ة and ى are no errors at all.
 */

/** Rows of the Arabic keyboard (Windows and macOS agree on them), folded. */
const ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ذيوريلايهوزظ'];

/** Letters that are taken for one another by ear, or for their looks. */
const ALIKE = ['ضظد', 'سصث', 'تطث', 'ذزظد', 'هح', 'غقخ', 'كق', 'اعه', 'جشغ', 'بفو', 'دت', 'رز', 'عغ', 'حخج'];

/** Letters that are left out or put in most. */
const SLIGHT = new Set('اويه');

const NEIGHBOUR = 0.7;
const SOUND = 0.6;
const SWAP = 0.7;
const SLIGHT_STEP = 0.7;

const cheap = new Map<string, number>();
for (const row of ROWS) {
  for (let index = 1; index < row.length; index++) {
    cheap.set(row.slice(index - 1, index + 1), NEIGHBOUR);
    cheap.set(`${row[index] ?? ''}${row[index - 1] ?? ''}`, NEIGHBOUR);
  }
}
for (const letters of ALIKE) {
  for (const one of letters) for (const other of letters) if (one !== other) cheap.set(one + other, SOUND);
}

/** What it costs that a letter is too many: behind itself or as a long vowel less. */
function extra(letter: string, before: string | undefined): number {
  if (letter === before) return SOUND;
  return SLIGHT.has(letter) ? SLIGHT_STEP : 1;
}

/** The distance of two words, or a number above `most` where it is above. */
export function typoDistance(typed: string, known: string, most: number): number {
  const width = known.length + 1;
  let [before, last, row] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  for (let column = 1; column < width; column++)
    last[column] = (last[column - 1] ?? 0) + extra(known.charAt(column - 1), known[column - 2]);
  let lastLeast = 0;
  for (let line = 1; line <= typed.length; line++) {
    const [letter, previous] = [typed.charAt(line - 1), typed[line - 2]];
    row[0] = (last[0] ?? 0) + extra(letter, previous);
    let least = row[0];
    for (let column = 1; column < width; column++) {
      const other = known.charAt(column - 1);
      const change = letter === other ? 0 : (cheap.get(letter + other) ?? 1);
      let cost = Math.min(
        (last[column - 1] ?? 0) + change,
        (last[column] ?? 0) + extra(letter, previous),
        (row[column - 1] ?? 0) + extra(other, known[column - 2]),
      );
      if (column > 1 && letter === known[column - 2] && previous === other && letter !== other)
        cost = Math.min(cost, (before[column - 2] ?? 0) + SWAP);
      row[column] = cost;
      if (cost < least) least = cost;
    }
    // The next row may still be reached over two letters that are swapped.
    if (least > most && lastLeast + SWAP > most) return most + 1;
    lastLeast = least;
    [before, last, row] = [last, row, before];
  }
  return last[known.length] ?? most + 1;
}

/** Bits of the letters in a word: words with many other bits are far apart and need not be measured. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** A known word near a typed one. */
export interface NearWord<Known> {
  known: Known;
  /** 0 for the word itself. */
  distance: number;
}

/**
 * The known words within a distance of the typed one, nearest first: one error in a short word, almost two in a long.
 */
export function nearWords<Known extends { word: string }>(
  typed: string,
  words: readonly Known[],
): NearWord<Known>[] {
  const most = typed.length < 4 ? 0.7 : typed.length < 7 ? 1 : 1.7;
  const bits = lettersOf(typed);
  const near: NearWord<Known>[] = [];
  for (const known of words) {
    if (Math.abs(known.word.length - typed.length) > 2) continue;
    if (ones(bits ^ lettersOf(known.word)) > 4) continue;
    const distance = typoDistance(typed, known.word, most);
    if (distance <= most) near.push({ known, distance });
  }
  return near.sort((a, b) => a.distance - b.distance);
}
