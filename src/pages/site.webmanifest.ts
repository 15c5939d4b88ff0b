import type { APIRoute } from 'astro';
import { href, site } from '../site.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/), so that the newspaper can be put on a home screen. */
export const GET: APIRoute = () => {
  const { name, tagline, colours } = site();
  return Response.json({
    name,
    short_name: name,
    description: tagline,
    lang: 'ar',
    dir: 'rtl',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    theme_color: colours.accent,
    background_color: '#ffffff',
    icons: [192, 512].map((size) => ({
      src: href(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
};
