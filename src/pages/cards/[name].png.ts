import type { APIRoute } from 'astro';
import { cardResponse, cardRoutes, type CardProps } from '../../cards/card-routes.ts';

/** The share pictures of what is published, as png. */
export const getStaticPaths = () => cardRoutes('.png');

export const GET: APIRoute<CardProps> = ({ props }) => cardResponse(props, 'image/png');
