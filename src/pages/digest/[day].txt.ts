import type { APIContext } from 'astro';
import type { ArchiveDay } from '../../articles/archive.ts';
import { newsroom } from '../../articles/newsroom.ts';
import { digestRoutes } from '../../mail/digest-days.ts';
import { digestText } from '../../mail/digest-text.ts';

/** The plain-text part of a day's letter. */
export const getStaticPaths = digestRoutes;

/** The text itself. */
export async function GET({ props }: APIContext<{ one: ArchiveDay }>): Promise<Response> {
  const text = digestText(props.one, await newsroom());
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
