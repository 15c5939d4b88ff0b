import { HtmlValidate } from 'html-validate';

/**
 * html-validate as a judge of pages: what it objects to, with line and rule.
 * @param alsoAllowed rules that do not hold for these pages
 */
export function htmlJudge(...alsoAllowed: string[]): (html: string) => Promise<string[]> {
  const judge = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Astro writes void elements without a slash and attributes as browsers do: style, not validity.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // Headlines of news are longer than 70 characters, and never cut.
      'long-title': 'off',
      // Subresource integrity is for scripts of others; ours come from our own origin.
      'require-sri': 'off',
      // Telephone numbers are isolated, not made unbreakable.
      'tel-non-breaking': 'off',
      ...Object.fromEntries(alsoAllowed.map((rule) => [rule, 'off' as const])),
    },
  });
  return async (html) => {
    const { results } = await judge.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
  };
}
