import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, read } from './output.ts';

const folder = inject('sampleFolder');
const java = spawnSync('java', ['-version']).status === 0;

describe('every page of the sample edition', () => {
  it('is valid HTML to html-validate', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        // Astro writes void elements without a slash and attributes as browsers do: style, not validity.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        // Headlines of news are longer than 70 characters, and never cut.
        'long-title': 'off',
        // Subresource integrity is for scripts of others; ours come from our own origin.
        'require-sri': 'off',
        // Telephone numbers are isolated, not made unbreakable.
        'tel-non-breaking': 'off',
      },
    });
    const faults: string[] = [];
    for (const page of pagesOf(folder)) {
      const report = await judge.validateString(read(folder, page));
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
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
