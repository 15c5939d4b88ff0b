import type { SiteConfig } from '../site-schema.ts';

/** The newsroom's colours as custom properties: content/site.yaml is the only place where they are chosen. */
export function identityCss({ colours }: Pick<SiteConfig, 'colours'>): string {
  const dark = `--accent:${colours.accentDark}`;
  return [
    `:root{--accent:${colours.accent}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
    `:root[data-theme='dark']{${dark}}`,
  ].join('\n');
}
