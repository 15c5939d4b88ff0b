import { addCollections, addTemplates } from './templates.ts';
import { addUnified } from './unified.ts';

/**
 * The newspaper of the benchmarks. Markdown is rendered by Eleventy's own markdown-it or, with BENCH_MARKDOWN=unified,
 * by Nashra's renderer; no template language is run over it first.
 * @param {import('./templates.ts').EleventyConfig} config
 */
export default function configure(config) {
  // All data is in the front matter and in the layouts: no file of data is looked for beside each article.
  config.setDataFileSuffixes([]);
  addCollections(config);
  addTemplates(config);
  if (process.env.BENCH_MARKDOWN === 'unified') addUnified(config);
  return { markdownTemplateEngine: false, htmlTemplateEngine: false, templateFormats: ['md', '11ty.js'] };
}
