/** What `_headers` says about the paths that a pattern matches. */
interface HeaderRule {
  /** Whether the rule is for this path. */
  matches: (path: string) => boolean;
  /** Headers to send; without a value one that an earlier rule gave, and that this one takes away (`! Name`). */
  headers: readonly (readonly [name: string, value?: string])[];
}

/**
 * The rules of a `_headers` file as Cloudflare Pages reads it: a path, then its headers, indented
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
function headerRules(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/u)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
      const [before = '', after] = pattern.split('*');
      return {
        matches: (path) =>
          after === undefined ? path === before : path.startsWith(before) && path.endsWith(after),
        headers: lines.flatMap((line): [string, string?][] => {
          if (line.startsWith('!')) return [[line.slice(1).trim()]];
          const at = line.indexOf(':');
          return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
        }),
      };
    });
}

/**
 * Reads a `_headers` file: which headers it gives to a path, by name.
 * @param text the file
 */
export function headersFile(text: string): (path: string) => Map<string, string> {
  const rules = headerRules(text);
  return (path) => {
    const sent = new Map<string, string>();
    for (const { headers } of rules.filter(({ matches }) => matches(path))) {
      for (const [name, value] of headers) {
        if (value === undefined) sent.delete(name);
        else sent.set(name, value);
      }
    }
    return sent;
  };
}
