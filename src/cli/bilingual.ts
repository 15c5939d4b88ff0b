import type { Command, HelpConfiguration } from 'commander';

/** commander's own headings of a help text, in Arabic and English. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'الاستعمال (Usage):',
  'Arguments:': 'المعطيات (Arguments):',
  'Options:': 'الخيارات (Options):',
  'Commands:': 'الأوامر (Commands):',
};

/** commander's own errors of use, and what they say in Arabic; `$1` is what the error names. */
const ERRORS: readonly [english: RegExp, arabic: string][] = [
  [/^error: missing required argument '(.+)'/u, 'تنقص قيمة لا بد منها: $1'],
  [/^error: option '(.+)' argument missing/u, 'الخيار $1 تنقصه قيمته'],
  [/^error: required option '(.+)' not specified/u, 'الخيار $1 لا بد منه'],
  [/^error: option '(.+)' cannot be used with option '(.+)'/u, 'الخيار $1 لا يجتمع مع $2'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/u,
    'الخيار $1 لا يقبل «$2». المقبول: $3',
  ],
  [/^error: option '(.+)' argument '(.*)' is invalid\. (.+)$/u, 'الخيار $1 لا يقبل «$2». $3'],
  [/^error: unknown option '(.+?)'/u, 'خيار غير معروف: $1'],
  [/^error: unknown command '(.+?)'/u, 'أمر غير معروف: $1'],
  [/^error: too many arguments.*: (.+)\.$/u, 'كلمات زائدة: $1. ضع ما فيه مسافات بين علامتي اقتباس'],
];

/** An error of commander's in Arabic, with the one that was probably meant, then as commander says it. */
export function inBothLanguages(error: string): string {
  const text = error.trim();
  const [english = '', ...rest] = text.split('\n');
  const found = ERRORS.find(([pattern]) => pattern.test(english));
  if (!found) return text;
  const arabic = english.replace(...found);
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/u.exec(rest.join(' '))?.[1];
  return [`خطأ: ${arabic}`, ...(meant === undefined ? [] : [`  لعلك تقصد: ${meant}`]), text].join('\n');
}

const HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  // Where there is nothing given, in both languages too.
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description} [المعتاد default: ${defaultValue}]` : description,
};

/**
 * Sets help and errors of a program in both languages; commands added afterwards take it over.
 * @param say where errors go; the caller decides, since `--json` has them in its object
 */
export function speakBothLanguages(program: Command, say: (error: string) => void): Command {
  return program
    .configureHelp(HELP)
    .configureOutput({
      outputError: (error) => {
        say(inBothLanguages(error));
      },
    })
    .helpOption('-h, --help', 'هذه المساعدة (this help)');
}
