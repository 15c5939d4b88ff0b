import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import feedCss from '../styles/feed.css?raw';
import regularFont from '../styles/fonts/nashra-sans-400.woff2?url';
import boldFont from '../styles/fonts/nashra-sans-700.woff2?url';
import { identityCss } from '../styles/identity.ts';
import tokensCss from '../styles/tokens.css?raw';

const face = (weight: number, font: string) =>
  `@font-face{font-family:'Nashra Sans';font-weight:${weight};font-display:swap;src:url('${font}') format('woff2')}`;

/** The style of a feed that is opened in a browser (src/feeds/preface.ts), in the newsroom's colours. */
export const GET: APIRoute = () => {
  // Its @namespace counts only before all rules.
  const parts = [feedCss, face(400, regularFont), face(700, boldFont), tokensCss, identityCss(site())];
  return new Response(parts.join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
