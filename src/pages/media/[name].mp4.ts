import type { APIRoute } from 'astro';
import { mediaResponse, mediaRoutes } from '../../articles/file-routes.ts';
import type { MediaFile } from '../../markdown/context.ts';

/** The mp4 videos of what is published. */
export const getStaticPaths = () => mediaRoutes('.mp4');

export const GET: APIRoute<MediaFile> = ({ props }) => mediaResponse(props, 'video/mp4');
