import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { newsroom } from '../../articles/newsroom.ts';
import { publishedFiles } from '../../articles/published-files.ts';
import type { MediaFile } from '../../markdown/context.ts';
import { projectPaths } from '../../paths.ts';
import { site } from '../../site.ts';

/** The videos of what is published, as they are. */
export async function getStaticPaths() {
  const { articles, pages } = await newsroom();
  const { media } = await publishedFiles(articles, pages, site().base, projectPaths());
  return [...media].map(([name, medium]) => ({ params: { name }, props: { medium } }));
}

export const GET: APIRoute<{ medium: MediaFile }> = async ({ props }) => {
  const bytes = await readFile(path.join(projectPaths().content, props.medium.file));
  const type = props.medium.name.endsWith('.webm') ? 'video/webm' : 'video/mp4';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
