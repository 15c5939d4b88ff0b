import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong, and what to write instead, in Arabic. */
interface Fault {
  message: string;
  remedy: string;
}

const QUOTE =
  'ضع القيمة التي فيها نقطتان (:) أو علامة خاصة بين علامتي اقتباس "…"، وراجع المسافات في أول السطر.';
const CLOSE = 'أغلق القوس [ ] أو { }، وراجع المسافات في أول السطر. والنص نفسه ضعه بين علامتي اقتباس "…".';

/** What the yaml library's codes (https://eemeli.org/yaml/#errors) mean to an author. */
const FAULTS: Partial<Record<ErrorCode, { what: string; remedy?: string }>> = {
  BAD_DQ_ESCAPE: {
    what: 'شرطة مائلة \\ في قيمة بين علامتي اقتباس مزدوجتين',
    remedy: "ضع القيمة بين علامتي اقتباس مفردتين '…'، أو اكتب الشرطة مرتين \\\\.",
  },
  BAD_INDENT: { what: 'مسافات أول السطر لا توافق ما فوقها' },
  BAD_SCALAR_START: { what: 'القيمة تبدأ بعلامة خاصة' },
  BLOCK_AS_IMPLICIT_KEY: { what: 'في القيمة نقطتان (:) بعدهما مسافة' },
  MISSING_CHAR: { what: 'تنقص علامة تغلق ما فُتح، أو نقطتان بعد اسم الحقل' },
  MULTILINE_IMPLICIT_KEY: { what: 'سطر ليس فيه اسم حقل ونقطتان، أو تسبقه مسافات زائدة' },
  TAB_AS_INDENT: {
    what: 'أول السطر علامة جدولة (Tab)',
    remedy: 'اكتب مسافتين مكانها. والقيمة التي فيها علامة خاصة ضعها بين علامتي اقتباس "…".',
  },
  UNEXPECTED_TOKEN: {
    what: 'كلام زائد بعد نهاية القيمة',
    remedy:
      "إن كانت في القيمة علامات \" فاكتبها «…»، أو ضع القيمة كلها بين علامتي اقتباس مفردتين '…'، وتُكتب ' داخلها مرتين.",
  },
};

/** A fault of the YAML itself, in the author's words; the library's own where it is a rare one. */
export function yamlFault({ code, message }: YAMLError): Fault {
  if (code === 'DUPLICATE_KEY') return { message: 'حقل مكتوب مرتين.', remedy: 'أبقِ واحدا منهما.' };
  const [said = ''] = message.split('\n');
  const known = FAULTS[code];
  const isOpen = code === 'BAD_INDENT' && said.startsWith('Flow');
  const what = isOpen ? 'قوس [ أو { بلا ما يغلقه' : (known?.what ?? said);
  return {
    message: `تعذّر فهم الحقول (YAML): ${what}${known ? '.' : ''}`,
    remedy: isOpen ? CLOSE : (known?.remedy ?? QUOTE),
  };
}
