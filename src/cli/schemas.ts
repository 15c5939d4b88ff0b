import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { authorSchema, sectionSchema, seriesSchema } from '../articles/schema.ts';
import { siteSchema } from '../site-schema.ts';

/** The JSON schemas that editors complete and check YAML files by, as text, by file name. */
export function editorSchemas(): Record<string, string> {
  const schemas = { site: siteSchema, section: sectionSchema, author: authorSchema, series: seriesSchema };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), undefined, 2)}\n`,
    ]),
  );
}

/** `npm run schemas`: writes them; a test says when they are no longer those of the code. */
if (import.meta.main) {
  mkdirSync('.vscode/schemas', { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas())) writeFileSync(`.vscode/schemas/${name}`, text);
}
