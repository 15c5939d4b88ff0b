import type { APIRoute } from 'astro';
import { themeScript } from '../../layouts/theme-script.ts';

/** The theme script at the address made from its content. */
export const getStaticPaths = () => [
  { params: { name: themeScript().path.replace('/assets/', '').replace(/\.js$/u, '') } },
];

export const GET: APIRoute = () =>
  new Response(themeScript().code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
