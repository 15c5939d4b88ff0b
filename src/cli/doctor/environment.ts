import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectPaths } from '../../paths.ts';
import { amiss, fine, type Finding } from './finding.ts';

/** What of a package.json is asked for. */
interface PackageJson {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readPackage(folder: string): PackageJson | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
  } catch {
    return undefined;
  }
}

/** The Node that runs this, and the one that package.json names. */
function nodeFinding(wanted: string | undefined): Finding {
  const running = process.versions.node;
  const remedy = 'شغّل الأمر بواسطة npx nashra أو npm run، فهما يأخذان Node الذي في الحزم.';
  const isOld = wanted !== undefined && Number(running.split('.')[0]) < Number(wanted.split('.')[0]);
  return isOld
    ? amiss('node', 'fail', `الإصدار من Node: ${running}، والمطلوب ${wanted}`, remedy)
    : fine('node', `الإصدار من Node: ${running}`);
}

/** Whether what package.json names is installed, in the versions it names. */
function packagesFinding(
  root: string,
  named: Record<string, string>,
  name: string,
  status: 'warn' | 'fail',
): Finding {
  const missing: string[] = [];
  const other: string[] = [];
  for (const [one, version] of Object.entries(named)) {
    const installed = readPackage(path.join(root, 'node_modules', one))?.version;
    if (installed === undefined) missing.push(one);
    else if (installed !== version) other.push(`${one} ${installed}`);
  }
  const what = name === 'packages' ? 'حزم البناء' : 'حزم الاختبار';
  const remedy = 'npm install';
  if (missing.length > 0) return amiss(name, status, `${what}: ينقص منها ${missing.join('، ')}`, remedy);
  if (other.length > 0) return amiss(name, 'warn', `${what}: إصدارات أخرى: ${other.join('، ')}`, remedy);
  return fine(name, `${what}: ${Object.keys(named).length}، كلها موجودة`);
}

/** What git says, or undefined when it fails or is not there. */
function git(root: string, ...args: string[]): string | undefined {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

function gitFinding(root: string): Finding {
  const version = git(root, '--version');
  if (version === undefined) {
    return amiss('git', 'warn', 'لا وجود لبرنامج git', 'نصّب git لتحفظ ما تكتب وتنشره.');
  }
  const isShallow = git(root, 'rev-parse', '--is-shallow-repository');
  if (isShallow === undefined) {
    return amiss('git', 'warn', 'المجلد ليس مستودع git', 'ابدأ مستودعا: git init، أو استنسخ مستودع الصحيفة.');
  }
  if (isShallow === 'true') {
    return amiss('git', 'warn', 'المستودع مستنسخ بلا تاريخه', 'git fetch --unshallow');
  }
  return fine('git', `${version.replace('git version', 'مستودع git، الإصدار')}، بتاريخه كله`);
}

/** The browser that only tests and `npm run look` need. */
function browserFinding(root: string): Finding {
  const isThere =
    existsSync(path.join(root, 'node_modules/@sparticuz/chromium/bin')) || existsSync('/usr/bin/chromium');
  return isThere
    ? fine('browser', 'متصفح الاختبارات موجود')
    : amiss('browser', 'warn', 'لا متصفح للاختبارات، ولا يحتاج إليه البناء', 'npm install');
}

/** Node, packages, git and the browser. */
export function environmentFindings({ root }: ProjectPaths): Finding[] {
  const own = readPackage(root) ?? {};
  const needed = own.dependencies ?? {};
  return [
    nodeFinding(needed.node),
    packagesFinding(root, needed, 'packages', 'fail'),
    packagesFinding(root, own.devDependencies ?? {}, 'test-packages', 'warn'),
    gitFinding(root),
    browserFinding(root),
  ];
}
