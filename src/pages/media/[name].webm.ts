import type { APIRoute } from 'astro';
import { mediaResponse, mediaRoutes } from '../../articles/file-routes.ts';
import type { MediaFile } from '../../markdown/context.ts';

/** The webm videos of what is published. */
export const getStaticPaths = () => mediaRoutes('.webm');

export const GET: APIRoute<MediaFile> = ({ props }) => mediaResponse(props, 'video/webm');
