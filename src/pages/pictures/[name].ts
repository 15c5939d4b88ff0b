import type { APIRoute } from 'astro';
import { newsroom } from '../../articles/newsroom.ts';
import { publishedFiles } from '../../articles/published-files.ts';
import { projectPaths } from '../../paths.ts';
import { encodeVariant } from '../../pictures/encode.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Variant } from '../../pictures/variants.ts';
import { site } from '../../site.ts';

/** The encoded pictures of what is published. */
export async function getStaticPaths() {
  const { articles, pages } = await newsroom();
  const { variants } = await publishedFiles(articles, pages, site().base, projectPaths());
  return [...variants].map(([name, props]) => ({ params: { name }, props }));
}

export const GET: APIRoute<{ picture: Picture; variant: Variant }> = async ({ props }) => {
  const bytes = await encodeVariant(props.picture, props.variant, projectPaths());
  const type = props.variant.name.endsWith('.jpg') ? 'image/jpeg' : 'image/webp';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
