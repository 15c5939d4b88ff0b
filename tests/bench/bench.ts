import { execFileSync } from 'node:child_process';
import { writeFileSync, mkdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { eleventy, hugo, nashra, type Contender, type Figures } from './contenders.ts';
import { syntheticCorpus } from './corpus.ts';
import { installEleventy, isHugoThere } from './peers/peers.ts';
import { realCorpus } from './real-corpus.ts';
import { goals, medianFigures, tableOf } from './table.ts';

/**
 * `npm run bench`: builds the same newspaper with Nashra, Eleventy and Hugo, in turn, and prints what each cost.
 *
 *     npm run bench -- --sizes 1000,10000 --runs 3 --peers eleventy,unified,hugo
 *     npm run bench -- --corpus ../shared/corpus/articles.jsonl.gz
 *     npm run bench -- --sizes 10000,30000 --peers none
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'eleventy,unified,hugo' },
    corpus: { type: 'string' },
    seed: { type: 'string', default: '20220919' },
    folder: { type: 'string', default: '.cache/bench' },
  },
});

const root = path.resolve(values.folder);
const peers = values.peers.split(',');
const runs = Number(values.runs);
const sizes = values.corpus === undefined ? values.sizes.split(',').map(Number) : [0];

if (peers.includes('eleventy') || peers.includes('unified')) installEleventy();
if (peers.includes('hugo') && !isHugoThere()) console.error('Hugo is not on the PATH: left out.');

const version = (command: string, args: string[]) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n')[0] ?? '';
  } catch {
    return 'none';
  }
};
const machine = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'})`,
  `${(totalmem() / 1e9).toFixed(0)} GB`,
  `Node ${process.versions.node}`,
  `Hugo: ${version('hugo', ['version'])}`,
].join(', ');
console.log(machine);

const results: Record<string, Record<string, Figures>> = {};
for (const size of sizes) {
  const stories =
    values.corpus === undefined ? syntheticCorpus(size, Number(values.seed)) : realCorpus(values.corpus);
  const place = (name: string) => path.join(root, String(stories.length), name);
  const contenders: Contender[] = [
    nashra(place('nashra')),
    ...(peers.includes('eleventy') ? [eleventy(place('eleventy'), 'markdown-it')] : []),
    ...(peers.includes('unified') ? [eleventy(place('eleventy-unified'), 'unified')] : []),
    ...(peers.includes('hugo') && isHugoThere() ? [hugo(place('hugo'))] : []),
  ];
  for (const contender of contenders) contender.prepare(stories);
  const measured = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const contender of contenders) {
      const figures = await contender.run(turn);
      measured.get(contender.name)?.push(figures);
      console.error(
        `${stories.length} stories, run ${turn + 1}: ${contender.name} ${JSON.stringify(figures)}`,
      );
    }
  }
  const medians = Object.fromEntries([...measured].map(([name, all]) => [name, medianFigures(all)]));
  results[String(stories.length)] = medians;
  console.log(
    `\n## ${stories.length} stories, median of ${runs}\n\n${tableOf(medians)}\n\n${goals(medians)}`,
  );
}
mkdirSync(root, { recursive: true });
writeFileSync(path.join(root, 'results.json'), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
