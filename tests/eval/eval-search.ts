import path from 'node:path';
import { connectBrowser, launchBrowserServer } from '../browser/chromium.ts';
import { openPage } from '../browser/open.ts';
import { host } from '../bench/reader/host.ts';
import { askNashra, askStock, type Ask, type Answer } from './ask.ts';
import { buildSite, searchStepCost } from './build-site.ts';
import { readCorpus } from './corpus.ts';
import { firstQueries, indexBytes } from './cost.ts';
import { Fault } from './fault.ts';
import { checkPages, few, readFragments, type Fragments } from './fragments.ts';
import { readBytes } from './json-lines.ts';
import { byClass, judge } from './metrics.ts';
import { foldersOf, writeNewsroom } from './newsroom.ts';
import { readOptions, type Options } from './options.ts';
import { readQueries, type Query } from './queries.ts';
import { costOf, imperfect, jsonOf, keysOf, tableOf, timesOf, type Judged } from './report.ts';
import { layOut, STOCK, stockIndex } from './stock-site.ts';
import { typed } from './typing.ts';

/** Milliseconds between an answer and the next query, so that the one's fragments are not waited for in the other's time. */
const REST = 50;

/** The stories that an answer names. */
function storiesOf(answer: Answer, query: Query, fragments: Fragments): string[] {
  return answer.names.map((name) => {
    const story = fragments.stories.get(name);
    if (story === undefined)
      throw new Fault(`«${query.query}»: «${name}» among the results is no fragment of the index.`);
    return story;
  });
}

/** Says whether the index holds all that was published, as it was given. */
function sayWhatIsIndexed({ missing, altered }: Fragments, all: number): void {
  if (missing.length === 0) console.error(`All ${all} stories are published and in the index.`);
  else
    console.error(
      `WARNING: all ${all} stories are published, but ${missing.length} are not in the index: ${few(missing)}`,
    );
  if (altered.length > 0)
    console.error(
      `WARNING: ${altered.length} have other letters in the index than in the corpus: ${few(altered)}`,
    );
}

/** `npm run eval:search`: how well a built newsroom's search finds what it should (README.md). */
async function run(options: Options): Promise<void> {
  const say = options.json ? console.error : console.log;
  const bytes = readBytes(options.corpus);
  const corpus = readCorpus(options.corpus, bytes);
  const { stories, now, spread } = corpus;
  const queries = readQueries(options.queries, new Set(stories.map(({ id }) => id)));
  const folders = foldersOf(options.folder, bytes);
  const isNew = writeNewsroom(corpus, bytes, folders);
  console.error(`${stories.length} stories ${isNew ? 'written to' : 'stand in'} ${folders.content}`);
  if (spread > 0) console.error(`${spread} have no date that can be read; theirs are spread over ten years.`);
  console.error('Building the site …');
  const built = await buildSite(folders, now);
  console.error(`Built in ${built.wall.toFixed(0)} s.`);
  checkPages(folders.out, stories);

  const isStock = options.engine === 'stock';
  const stockCost = isStock ? await stockIndex(options.corpus, folders) : undefined;
  const made = options.cost ? (stockCost ?? (await searchStepCost(folders, now))) : undefined;
  const index = isStock ? folders.stock : path.join(folders.out, 'pagefind');
  const fragments = readFragments(index, stories);
  sayWhatIsIndexed(fragments, stories.length);

  const site = await host(layOut(folders, isStock), 'gzip');
  const server = await launchBrowserServer();
  try {
    const browser = await connectBrowser(server.wsEndpoint());
    const ask: Ask = isStock ? askStock(`/${STOCK}/pagefind.js`) : askNashra;
    const { page } = await openPage(browser, `${site.url}search/`);
    const judged: Judged[] = [];
    // One text is asked once: a page need not answer twice what it has just answered.
    const answers = new Map<string, Answer>();
    for (const query of queries) {
      let answer = answers.get(query.query);
      if (!answer) answers.set(query.query, (answer = await ask(page, query.query)));
      const results = storiesOf(answer, query, fragments);
      judged.push({ ...query, results, ms: answer.ms, metrics: judge(query.expected, results) });
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
    const texts = queries.map(({ query }) => query);
    const keys = options.cost && !isStock ? await typed(page, ask, texts) : undefined;
    await page.context().close();
    const means = byClass(judged);
    if (options.verbose) console.error(imperfect(judged));
    say(tableOf(means, judged.length));
    say(timesOf(judged));
    if (keys) say(keysOf(keys));
    if (made) {
      const place = isStock ? `/${STOCK}/` : '/pagefind/';
      say(costOf(indexBytes(index), await firstQueries(site, browser, ask, texts, place), made));
    }
    if (options.json) console.log(jsonOf(means));
    await browser.close();
  } finally {
    await server.close();
    await site.close();
  }
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exitCode = 1;
}
