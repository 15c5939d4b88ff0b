import type { APIRoute } from 'astro';
import { pictureResponse, pictureRoutes, type PictureProps } from '../../articles/file-routes.ts';

/** The pictures of what is published, as webp. */
export const getStaticPaths = () => pictureRoutes('.webp');

export const GET: APIRoute<PictureProps> = ({ props }) => pictureResponse(props, 'image/webp');
