import type { APIRoute } from 'astro';
import { cardResponse, cardRoutes, type CardProps } from '../../cards/card-routes.ts';

/** The share pictures of what is published, as jpg. */
export const getStaticPaths = () => cardRoutes('.jpg');

export const GET: APIRoute<CardProps> = ({ props }) => cardResponse(props, 'image/jpeg');
