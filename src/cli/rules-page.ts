import { mkdirSync, writeFileSync } from 'node:fs';
import { severityNames } from '../problems-text.ts';
import { RULES } from '../copy-desk/registry.ts';
import type { Rule } from '../copy-desk/rule.ts';

/** Where the page lies. */
export const RULES_PAGE = 'docs/copy-desk.md';

/** What the page says before the rules. */
const HEAD = `# قواعد مكتب التحرير

هذه الصفحة مصنوعة من القواعد نفسها (src/copy-desk) بالأمر \`npm run rules\`، فلا تعدّلها بيدك.

\`nashra check\` يقرأ المقالات والصفحات كما يقرؤها الموقع، ولا يمس فيها شفرة ولا عنوانا ولا آية بين ﴿ و﴾. لكل قاعدة درجة:
الخطأ وحده يوقف، والتنبيه يُقال، والملاحظة تُقال عند السؤال عن ملف بعينه أو بالخيار \`--notes\`. وما يصلحه \`--fix\` لا يغيّر
معنى، ولا يمس ما حوله.

غيّر الدرجات وأسلوب الصحيفة في content/site.yaml:

\`\`\`yaml
style:
  quotes: guillemets # أو curly
  digits: any # أو latin أو arabic
  rules: { relative-date: off, spelling: error }
\`\`\`

واسمح بموضع واحد بتعليق في آخر سطره، أو في سطر وحده قبله، بأسماء القواعد بينها فواصل. لا يظهر التعليق للقارئ:

\`\`\`markdown
كتبها الشاعر «الكـــويت» <!-- nashra-allow: tatweel -->
\`\`\`

وفي الحقول:

\`\`\`yaml
# nashra-allow: straight-quotes
title: 'صحيفة "الشرق"'
\`\`\`
`;

/** An example on one line: what nobody sees is named, and what is long is cut. */
function example(text: string): string {
  const shown = text.replace(
    /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`,
  );
  const cut = shown.length > 80 ? `${shown.slice(0, 60)}…` : shown;
  return `\`${cut}\``;
}

function section({ id, title, level, fixes, wrong, right }: Rule): string {
  const lines = [
    `الدرجة: ${severityNames[level]}${fixes ? '، ويصلحها `--fix`' : ''}`,
    `خطأ: ${example(wrong)}`,
    `صواب: ${example(right)}`,
  ];
  return `## ${id}\n\n${title}.\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

/** The page that tells all rules, made from the rules themselves. */
export function rulesPage(): string {
  return [HEAD, ...RULES.map(section)].join('\n');
}

/** `npm run rules`: writes it; a test says when it is no longer that of the rules. */
if (import.meta.main) {
  mkdirSync('docs', { recursive: true });
  writeFileSync(RULES_PAGE, rulesPage());
}
