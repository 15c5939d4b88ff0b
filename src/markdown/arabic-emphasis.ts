import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { attention } from 'micromark-core-commonmark';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Processor } from 'unified';

/**
 * Emphasis beside Arabic punctuation. CommonMark's flanking rules (spec 0.31.2, 6.2) leave `**«داعش»**والتحالف` and
 * `**قال الوزير:**إن` literal, since they take punctuation before a closing run and a letter after it for an opening
 * run. Arabic glues its conjunctions to the next word, so where an Arabic letter stands on one side of the run,
 * punctuation on the other side counts as a letter. The rule for `_` inside words stays. The same difficulty, and the
 * same kind of answer, as CJK text: https://github.com/commonmark/commonmark-spec/issues/650
 */

/** Arabic letters, and what stands on them or stretches them: «لـ**«الشرق»**», «خاصةً**«داعش»**». */
const ARABIC = /\p{Script=Arabic}|\u0640|[\u064B-\u065F\u0670]/u;
const ASTERISK = 42;
const UNDERSCORE = 95;

const isArabic = (code: Code) => code !== null && code > 0 && ARABIC.test(String.fromCodePoint(code));

/** CommonMark's class of a character (1 white space, 2 punctuation, undefined other), seen from the other side. */
function classify(code: Code, across: Code): 1 | 2 | undefined {
  const kind = classifyCharacter(code);
  if (kind === 2 && code !== ASTERISK && isArabic(across)) return undefined;
  return kind;
}

/** The tokenizer of an attention run; the pairing of runs is CommonMark's own (`attention.resolveAll`). */
function tokenizeAttention(
  this: TokenizeContext,
  effects: Parameters<Construct['tokenize']>[0],
  ok: State,
): State {
  const { previous } = this;
  // Markers of other constructs, such as GFM's `~`, may stand beside a run (as in CommonMark's own tokenizer).
  const others = this.parser.constructs.attentionMarkers.null?.filter(
    (code) => code !== ASTERISK && code !== UNDERSCORE,
  );
  let marker: Code = null;
  const inside: State = (code) => {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const before = classify(previous, code);
    const after = classify(code, previous);
    const open =
      after === undefined || (after === 2 && before !== undefined) || others?.includes(code) === true;
    const close =
      before === undefined || (before === 2 && after !== undefined) || others?.includes(previous) === true;
    token._open = marker === ASTERISK ? open : open && (before !== undefined || !close);
    token._close = marker === ASTERISK ? close : close && (after !== undefined || !open);
    return ok(code);
  };
  return (code) => {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  };
}

const arabicAttention: Construct = { ...attention, name: 'arabicAttention', tokenize: tokenizeAttention };

/** The syntax extension: stands before CommonMark's own attention construct and always succeeds. */
const extension: Extension = { text: { [ASTERISK]: arabicAttention, [UNDERSCORE]: arabicAttention } };

/** remark plugin: emphasis beside Arabic punctuation works. */
export function remarkArabicEmphasis(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(extension);
}
