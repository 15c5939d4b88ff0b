/**
 * Short and former addresses in `npm run dev`: a build writes these pages itself (src/building/publish-moved.ts), since
 * there is at least one for every article.
 */
import type { APIRoute } from 'astro';
import type { Moved } from '../articles/moved.ts';
import { movedInDev, movedResponse } from '../components/moved-routes.ts';

export const getStaticPaths = async () =>
  (await movedInDev()).map((moved) => ({ params: { moved: moved.from.slice(1, -1) }, props: moved }));

export const GET: APIRoute<Moved> = ({ props }) => movedResponse(props);
