import { InvalidArgumentError, type Command } from 'commander';
import { addresses } from '../../addresses.ts';
import {
  changesBetween,
  changesSince,
  stateAfter,
  stateWithout,
  type Changes,
} from '../../announcing/changes.ts';
import { publishedFile, readPublished, toldFile, writePublished } from '../../announcing/published.ts';
import { INDEX_NOW, tellHub, tellIndexNow, type Outcome } from '../../announcing/send.ts';
import { pluralize } from '../../arabic/plurals.ts';
import { counted } from '../../labels.ts';
import { projectPaths } from '../../paths.ts';
import { absolute, site } from '../../site.ts';
import { CommandFailure } from '../failure.ts';
import { complain, tell } from '../output.ts';

/** The options of `ping`. */
interface PingOptions {
  since?: number;
  dryRun?: boolean;
  json?: boolean;
  indexNow: string;
}

const NOTHING: Outcome = { told: [], refusals: [] };

const phrase = (changes: Changes) =>
  `${pluralize(changes.feeds.length, counted.feeds, String)}، ${pluralize(changes.stories.length, counted.articles, String)}`;

/** A moment, milliseconds UTC. */
function moment(value: string): number {
  const at = Date.parse(value);
  if (/^\d{4}-\d{2}-\d{2}/u.test(value) && !Number.isNaN(at)) return at;
  throw new InvalidArgumentError('اكتب لحظة بصيغة ISO 8601، مثل 2026-11-24T08:00:00Z');
}

/** Tells a newspaper's hub and IndexNow, those that it has. */
async function announce(changes: Changes, indexNow: string) {
  const { hub, indexNowKey: key } = site().feeds;
  const toHub = hub === undefined ? NOTHING : await tellHub(hub, changes.feeds);
  const keyFile = key === undefined ? undefined : { key, keyLocation: absolute(addresses.indexNowKey(key)) };
  const toIndexNow = keyFile ? await tellIndexNow(indexNow, keyFile, changes.stories) : NOTHING;
  return {
    told: { feeds: toHub.told, stories: toIndexNow.told },
    refusals: [...toHub.refusals, ...toIndexNow.refusals],
  };
}

/** `nashra ping`: tells the hub and the search engines what is new; exit code 1 when one could not be told. */
async function ping({ since, dryRun = false, json, indexNow }: PingOptions): Promise<void> {
  const paths = projectPaths();
  const { hub, indexNowKey: key } = site().feeds;
  const now = readPublished(publishedFile(paths));
  if (!now) {
    throw CommandFailure.ofContent('لا بناء بعد: لا يُعرف ما نُشر.', 'ابنِ الموقع أولا: npm run build');
  }
  const before = readPublished(toldFile(paths));
  // The first time there is nothing to compare with: what is there counts as told.
  const found = since === undefined ? changesBetween(now, before ?? now) : changesSince(now, since);
  const changes: Changes = {
    feeds: hub === undefined ? [] : found.feeds,
    stories: key === undefined ? [] : found.stories,
  };
  if (dryRun) {
    const lines = [`يُبلَّغ عن: ${phrase(changes)}`, ...changes.feeds, ...changes.stories];
    tell(json, { ...changes, dryRun, refusals: [] }, lines.join('\n'));
    return;
  }
  const { told, refusals } = await announce(changes, indexNow);
  const done = {
    feeds: hub === undefined ? found.feeds : told.feeds,
    stories: key === undefined ? found.stories : told.stories,
  };
  writePublished(toldFile(paths), stateAfter(now, before ?? stateWithout(now, found), done));
  const notes = [
    hub === undefined && key === undefined
      ? 'لا أحد يُبلَّغ: اكتب feeds.hub أو feeds.indexNowKey في content/site.yaml.'
      : '',
    (before ?? since) ? '' : 'أول مرة: حُفظ ما هو منشور، ويُبلَّغ بعدها عما يتغير.',
    `أُبلغ عن: ${phrase(told)}`,
  ];
  tell(json, { ...told, dryRun, refusals }, notes.filter(Boolean).join('\n'));
  for (const { to, message, remedy } of refusals)
    complain(json, `${to}\n  خطأ: ${message}\n  الإصلاح: ${remedy}`);
  if (refusals.length > 0) process.exitCode = 1;
}

/** Adds `ping`. */
export function addPing(program: Command): void {
  program
    .command('ping')
    .description(
      'أبلغ خادم WebSub ومحركات البحث بالجديد، بعد النشر (tell the WebSub hub and IndexNow what is new)',
    )
    .option('--since <moment>', 'ما نُشر أو تغيّر منذ لحظة، لا منذ آخر تبليغ (what changed since)', moment)
    .option('--dry-run', 'قل ما يُبلَّغ عنه ولا تبلغ أحدا (say what would be told)')
    .option('--index-now <address>', 'خادم IndexNow (its server)', INDEX_NOW)
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(ping);
}
