import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { PAGE_TYPES } from '../../site/output.ts';
import { launchChrome } from './chrome.ts';
import { firstQuery } from './first-query.ts';
import { missed, onPurpose } from './goals.ts';
import { host } from './host.ts';
import { medianRun } from './medians.ts';
import { runPage, type PageRun } from './page-run.ts';
import { faultsOf, goalsOf, queryLine, tableOf, type Reading } from './report.ts';

/**
 * `npm run bench:reader`: what a built site costs a reader on a weak phone and slow 4G, who comes for the first time.
 * Ends with 1 when a goal is missed (goals.ts).
 *
 *     npm run bench:reader -- [FOLDER] [--all] [--runs 3] [--json] [--encoding gzip|br] [--base /path/]
 *         [--page 'name=/path/'] [--query WORD]
 *
 * FOLDER is the built site: NASHRA_OUT or dist/ when not given. `--page` measures that page (and more, when given
 * again) instead of the sample edition's. Run it on an otherwise quiet machine: LCP and TBT feel what else runs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    encoding: { type: 'string', default: 'gzip' },
    base: { type: 'string', default: '/' },
    page: { type: 'string', multiple: true },
    query: { type: 'string', default: 'العالم' },
  },
});
const folder = positionals[0] ?? process.env.NASHRA_OUT ?? 'dist';
const few = ['home', 'wire report', 'long read with table and footnotes', 'section', 'search'];
const asked = values.page?.map((page): [string, string] => {
  const at = page.indexOf('=');
  return [page.slice(0, Math.max(at, 0)) || page, page.slice(at + 1)];
});
const pages = asked ?? Object.entries(PAGE_TYPES).filter(([type]) => values.all || few.includes(type));

const site = await host(folder, values.encoding === 'br' ? 'br' : 'gzip', values.base);
const chrome = await launchChrome();
const readings: Reading[] = [];
try {
  for (const [type, path] of pages) {
    const load = () => runPage(new URL(path.slice(1), site.url).href, chrome.port, onPurpose(type));
    const runs: [PageRun, ...PageRun[]] = [await load()];
    while (runs.length < Number(values.runs)) runs.push(await load());
    const median = medianRun(runs);
    readings.push({ type, path, median, runs, missed: missed(path, median) });
    if (!values.json) console.error(`${type}: ${runs.map((run) => run.lcp.toFixed(0)).join(', ')} ms`);
  }
  const query = pages.some(([type]) => type === 'search')
    ? await firstQuery(site, chrome, values.query)
    : undefined;
  const manifest = new URL('../../../node_modules/lighthouse/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'})`;
  if (values.json) {
    console.log(
      JSON.stringify({ lighthouse: version, machine, encoding: values.encoding, query, pages: readings }),
    );
  } else {
    const how = `median of ${values.runs} cold loads, ${values.encoding}, simulated slow 4G and 4 times slower CPU`;
    console.log(`Lighthouse ${version}, ${machine}; ${how}\n\n${tableOf(readings)}\n`);
    if (query) console.log(`${queryLine(query)}\n`);
    console.log([faultsOf(readings), goalsOf(readings)].filter(Boolean).join('\n\n'));
  }
} finally {
  await chrome.close();
  await site.close();
}
if (readings.some((reading) => reading.missed.length > 0)) process.exitCode = 1;
