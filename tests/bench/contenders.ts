import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { addedStory, BENCH_NOW, type BenchStory } from './corpus.ts';
import { measure, type Cost } from './measure.ts';
import { writeArticle, writeNewsroom } from './nashra-content.ts';
import { writeEleventyContent, writeHugoContent } from './peers/peer-content.ts';
import { eleventyCommand, hugoCommand, pagefindCommand, type PeerCommand } from './peers/peers.ts';

/** What was measured in one run of one generator; a figure that a generator has not is left out. */
export interface Figures {
  /** A clean build without search. */
  clean: Cost;
  /** A clean build with search. */
  cleanSearch: Cost;
  /** After one added story, without search. */
  added?: Cost;
  /** After one added story, with search. */
  addedSearch?: Cost;
  /** Pages and feeds that the added story changed. */
  rewritten?: number;
}

/** A generator that is measured. */
export interface Contender {
  /** Its name in the table. */
  name: string;
  /** Writes its content; done once. */
  prepare: (stories: readonly BenchStory[]) => void;
  /** Measures it once. */
  run: (turn: number) => Promise<Figures>;
}

const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};

/** Two steps, one after the other, as one. */
function together(one: Cost, other: Cost): Cost {
  const memory = Math.max(one.memory, other.memory);
  return { cpu: one.cpu + other.cpu, wall: one.wall + other.wall, memory };
}

/** Pages and feeds of a site by name, with a digest of each. */
function pagesOf(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!/\/(?:index\.html|rss\.xml)$/u.test(file)) continue;
    found.set(path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('base64'));
  }
  return found;
}

/** Nashra: `npm run build`'s own command, clean and after one added story. */
export function nashra(folder: string): Contender {
  const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const build = (search: boolean) =>
    measure([process.execPath, 'src/cli/build.ts'], {
      env: {
        NASHRA_CONTENT: content,
        NASHRA_OUT: out,
        NASHRA_CACHE: cache,
        NASHRA_NOW: BENCH_NOW,
        NASHRA_WITHOUT_SEARCH: search ? '' : 'yes',
        // The others draw no share pictures.
        NASHRA_WITHOUT_CARDS: 'yes',
        NODE_ENV: 'production',
      },
    });
  const pair = async (turn: number, search: boolean) => {
    remove(out);
    remove(cache);
    const clean = await build(search);
    const before = pagesOf(out);
    const story = addedStory(turn + 1);
    writeArticle(content, story);
    const added = await build(search);
    remove(
      path.join(content, 'articles', story.date.slice(0, 4), story.date.slice(5, 7), `${story.slug}.md`),
    );
    const rewritten = [...pagesOf(out)].filter(([name, digest]) => before.get(name) !== digest).length;
    return { clean, added, rewritten };
  };
  return {
    name: 'Nashra',
    prepare: (stories) => {
      remove(folder);
      writeNewsroom(content, stories);
    },
    run: async (turn) => {
      const plain = await pair(turn, false);
      const whole = await pair(turn, true);
      const { clean, added } = plain;
      return { clean, added, cleanSearch: whole.clean, addedSearch: whole.added, rewritten: whole.rewritten };
    },
  };
}

/** A peer: one full build, and Pagefind over what it made. A story more costs it the same again. */
function peer(
  name: string,
  folder: string,
  write: (content: string, stories: readonly BenchStory[]) => void,
  commandOf: (content: string, out: string) => PeerCommand,
): Contender {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  return {
    name,
    prepare: (stories) => {
      remove(folder);
      write(content, stories);
    },
    run: async () => {
      remove(out);
      const build = commandOf(content, out);
      const clean = await measure(build.command, build.options);
      const index = pagefindCommand(out);
      const search = await measure(index.command, index.options);
      return { clean, cleanSearch: together(clean, search) };
    },
  };
}

/** Eleventy with its own markdown-it, or with Nashra's renderer. */
export function eleventy(folder: string, markdown: 'markdown-it' | 'unified'): Contender {
  return peer(`Eleventy 3, ${markdown}`, folder, writeEleventyContent, (content, out) =>
    eleventyCommand({ content, out, markdown }),
  );
}

/** Hugo with its own goldmark. */
export function hugo(folder: string): Contender {
  return peer('Hugo', folder, writeHugoContent, (content, out) => hugoCommand({ content, out }));
}
