/** What `_headers` says about the paths that a pattern matches. */
export interface HeaderRule {
  /** Whether the rule is for this path. */
  matches: (path: string) => boolean;
  headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file as Netlify and Cloudflare Pages read it: a path, then its headers, indented. */
export function headerRules(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/u)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
      const [before = '', after] = pattern.split('*');
      return {
        matches: (path) =>
          after === undefined ? path === before : path.startsWith(before) && path.endsWith(after),
        headers: lines.flatMap((line): [string, string][] => {
          const at = line.indexOf(':');
          return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
        }),
      };
    });
}
