import { counted } from '../labels.ts';
import { pluralize } from '../arabic/plurals.ts';
import { buildNow } from '../clock.ts';
import { projectPaths } from '../paths.ts';
import { checkContent } from './check-content.ts';

/** `npm run check:content`: every problem of the content at once; exit code 1 when one is an error. */
const content = await checkContent(projectPaths(), buildNow());
if (content) console.log(`المحتوى سليم: ${pluralize(content.articles.length, counted.articles, String)}.`);
else process.exitCode = 1;
