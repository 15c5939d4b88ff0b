import type { StyleSettings } from '../site-schema.ts';
import type { Passage } from './passage.ts';
import type { RuleId } from './rule-ids.ts';

/** A replacement in a text; offsets in UTF-16 units. */
export interface Edit {
  /** Where it begins. */
  start: number;
  /** Where it ends; the same as `start` where something is put in. */
  end: number;
  /** What stands there instead. */
  text: string;
}

/** What a rule found in a passage; offsets are those of the passage's text. */
export interface Found {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** What the rule's message puts in for `{0}`, `{1}` … */
  words?: readonly string[];
  /** What mends it, all or none of it; absent where only an author can decide. */
  edits?: readonly Edit[];
  /** No more than a note, whatever the rule is by itself: the fault is likely, not certain. */
  mild?: true;
  /** Graver than the rule is by itself: `bidi-controls` in a headline. */
  grave?: true;
}

/** One rule of the copy desk, with what its documentation says: docs/copy-desk.md is made from it. */
export interface Rule {
  /** Its name. */
  id: RuleId;
  /** What it is about, in Arabic. */
  title: string;
  /** How grave its findings are unless site.yaml says otherwise. */
  level: 'note' | 'warning' | 'error';
  /** What is wrong, in Arabic; `{0}` is what was found. */
  message: string;
  /** What to write instead, in Arabic. */
  remedy: string;
  /** An example that it finds. */
  wrong: string;
  /** The same, right: what `--fix` makes of it where the rule has a fix. */
  right: string;
  /** Whether `--fix` mends at least some of what it finds. */
  fixes: boolean;
}

/** A rule that reads the text of one file. */
export interface TextRule extends Rule {
  /** What it finds in a passage. */
  find: (passage: Passage, style: StyleSettings) => Found[];
}

/** A rule that reads all passages of a file together. */
export interface FileRule extends Rule {
  /** What it finds, each with its passage. */
  findAll: (passages: readonly Passage[], style: StyleSettings) => (Found & { passage: Passage })[];
}
