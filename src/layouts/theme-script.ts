import { digestOf } from '../digest.ts';
import source from './theme.client.ts?raw';

let made: { path: string; code: string } | undefined;

/**
 * The one script that must run before the page is drawn, so that a chosen theme does not flash. Astro's own scripts
 * are modules, which run later, and our Content-Security-Policy allows nothing inline: so it is a small classic script
 * at an address made from its content.
 */
export function themeScript(): { path: string; code: string } {
  if (!made) {
    // theme.client.ts is written without type annotations, so that it is a script as it stands.
    const code = source
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/\s*\n\s*/gu, '\n')
      .trim();
    made = { path: `/assets/theme.${digestOf(code, 10)}.js`, code };
  }
  return made;
}
