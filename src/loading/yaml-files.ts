import path from 'node:path';
import type { z } from 'zod';
import { isSlug, slugIdentity } from '../arabic/slugs.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { walk } from './walk.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one YAML file against its schema.
 * @returns the value when all is right, and every problem
 */
export function readYamlFile<Schema extends z.ZodObject>(
  file: string,
  schema: Schema,
  paths: ProjectPaths,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const shown = displayPath(file, paths);
  const source = readTextFile(file, shown);
  if ('problem' in source) return { value: undefined, problems: [source.problem] };
  const yaml = readYaml(source.text, shown);
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems };
  return validate(schema, yaml, shown);
}

/**
 * Reads a folder of YAML files; each file's name is its slug.
 * @returns the right entries in the order of their names, the names of all (a name is known though its file has a
 * fault), and every problem
 */
export function readYamlFolder<Schema extends z.ZodObject>(
  folder: string,
  schema: Schema,
  paths: ProjectPaths,
): { entries: (z.output<Schema> & { slug: string })[]; names: string[]; problems: Problem[] } {
  const found = walk(path.join(paths.content, folder), '.yaml', paths);
  const problems = [...found.problems];
  const entries: (z.output<Schema> & { slug: string })[] = [];
  const slugs = new Map<string, string>();
  for (const file of found.files) {
    const shown = displayPath(file, paths);
    const slug = path.basename(file, '.yaml').normalize('NFC');
    if (!isSlug(slug)) {
      problems.push({
        severity: 'error',
        file: shown,
        message: `اسم الملف «${slug}» لا يصلح عنوانا.`,
        remedy: 'سمّ الملف بحروف وأرقام تفصل بينها شرطة، مثل science.yaml',
      });
    }
    const other = slugs.get(slugIdentity(slug));
    if (other === undefined) slugs.set(slugIdentity(slug), shown);
    else {
      const message = `الاسم «${slug}» مستعمل: ${other}`;
      problems.push({ severity: 'error', file: shown, message, remedy: 'غيّر اسم أحد الملفين.' });
    }
    const { value, problems: own } = readYamlFile(file, schema, paths);
    problems.push(...own);
    if (value) entries.push({ ...value, slug });
  }
  return {
    entries,
    names: found.files.map((file) => path.basename(file, '.yaml').normalize('NFC')),
    problems,
  };
}
