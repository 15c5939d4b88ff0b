import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlJudge } from './html-judge.ts';
import { pagesOf, read } from './output.ts';

const folder = inject('sampleFolder');
const java = spawnSync('java', ['-version']).status === 0;

describe('every page of the sample edition', () => {
  it('is valid HTML to html-validate', async () => {
    const judge = htmlJudge();
    const faults: string[] = [];
    for (const page of pagesOf(folder))
      faults.push(...(await judge(read(folder, page))).map((fault) => `${page}:${fault}`));
    expect(faults).toEqual([]);
  });

  it.skipIf(!java)(`is valid HTML to the Nu Html Checker${java ? '' : ' (skipped: no Java here)'}`, () => {
    const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
    // The checker does not know the keyword yet (CSP3, 6.1.9); Chromium, which does, is asked in tests/browser.
    const options = [
      '--errors-only',
      '--skip-non-html',
      '--format',
      'gnu',
      '--filterpattern',
      '.*wasm-unsafe-eval.*',
    ];
    const judged = spawnSync(
      'java',
      ['-jar', jar, ...options, ...pagesOf(folder).map((page) => path.join(folder, page))],
      {
        encoding: 'utf8',
      },
    );
    expect(judged.stderr.split('\n').filter(Boolean)).toEqual([]);
  });
});
