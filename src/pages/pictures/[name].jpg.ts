import type { APIRoute } from 'astro';
import { pictureResponse, pictureRoutes, type PictureProps } from '../../articles/file-routes.ts';

/** The pictures of what is published, as jpg. */
export const getStaticPaths = () => pictureRoutes('.jpg');

export const GET: APIRoute<PictureProps> = ({ props }) => pictureResponse(props, 'image/jpeg');
