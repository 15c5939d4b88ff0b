/**
 * Broken plurals by pattern: what the plural of a noun may look like, from the letters of the noun alone. Arabic makes
 * most of its plurals by another vowel pattern over the same radicals (كتاب، كتب); which pattern a noun takes is not
 * written in it, so this proposes all that its shape allows, and the archive says which are words (links.ts).
 *
 * Patterns: Ratcliffe, "The 'Broken' Plural Problem in Arabic and Comparative Semitic" (1998), and the traditional tables
 * (جموع القلة والكثرة، صيغ منتهى الجموع). Letters are folded (fold.ts): ء is gone, ة is ه, ى is ي.
 */

/**
 * Patterns of singulars and of the plurals they may take. Digits stand for radicals in their order, other letters for
 * themselves.
 */
const PATTERNS: readonly [singular: string, plurals: string][] = [
  // شهر أشهر، بنك بنوك، جبل جبال، قلم أقلام، بلد بلدان، صحف، أسد أسد
  ['123', 'ا12ا3 12و3 12ا3 ا123 123ان 12اي3 123ا ا123ه 1و23 12ا3ه 12و3ه'],
  // غرفة غرف، دولة دول، قلعة قلاع، نعمة أنعم
  ['123ه', '123 12ا3 ا12ا3 12اي3 12و3 123ات'],
  // كاتب كتّاب، طالب طلبة طلاب، شارع شوارع، شاعر شعراء، شاهد شهود، راكب ركب، قاصر قصر، وال ولاة
  ['1ا23', '12ا3 123ه 1وا23 123ا 12و3 123 123ان ا12ا3'],
  // قاعدة قواعد، جامعة جوامع
  ['1ا23ه', '1وا23'],
  // جانب جوانب، قانون قوانين، صاروخ صواريخ، ناقوس
  ['1ا2و3', '1وا2ي3'],
  ['1ا2ا3', '1وا2ي3 1وا23'],
  ['1ي2ا3', '1وا2ي3'],
  // وزير وزراء، صديق أصدقاء، كبير كبار، طريق طرق، مريض مرضى، رغيف أرغفة، قضيب قضبان، حديث أحاديث، يتيم أيتام
  ['12ي3', '123ا ا123ا 12ا3 123 123ي ا123ه 123ان ا1ا2ي3 ا12ا3 12اي3'],
  // حديقة حدائق، صحيفة صحف، سفينة سفن، عملية
  ['12ي3ه', '12اي3 123'],
  // كتاب كتب، سلاح أسلحة، مكان أمكنة، شجاع شجعان، لسان ألسن، عقار
  ['12ا3', '123 ا123ه ا123 123ان 123ا 12اي3 12و3'],
  // رسالة رسائل، وزارة
  ['12ا3ه', '12اي3'],
  // رسول رسل، عمود أعمدة، عروس عرائس، خروف خراف
  ['12و3', '123 ا123ه 12اي3 12ا3 123ان'],
  ['12و3ه', '12اي3'],
  // قوي أقوياء، نبي أنبياء، غني أغنياء، شقي
  ['12ي', 'ا12يا 12ايا'],
  // قضية قضايا، هدية هدايا، خلية خلايا
  ['12يه', '12ايا'],
  // فتوى فتاوى، دعوى دعاوى، ذكرى
  ['123ي', '12ا3ي 12ا3'],
  ['123ا', '12ا3ي 123 123اوات'],
  // قاض قضاة، وال ولاة؛ ناد أندية، واد أودية
  ['1ا2ي', '12اه ا12يه 1وا2ي'],
  ['1ا2', '12اه ا12يه 1و2 1ي2ان ا1وا2 1وا2 1ي2 ا1يا2'],
  // دواء أدوية، بناء أبنية، لقاء
  ['12ا', 'ا12يه'],
  // حد حدود، سر أسرار، ظل ظلال، قمة قمم، أمة أمم؛ جزء أجزاء، whose hamza is gone
  ['12', '12و2 ا12ا2 12ا2 ا122ه ا12ا'],
  ['12ه', '122 12ا2'],
  // طبيب أطباء، شديد أشداء
  ['12ي2', 'ا12ا ا12ه'],
  // مسجد مساجد، مكتب مكاتب، معهد، مصنع؛ مدرسة مدارس
  ['م123', 'م1ا23'],
  ['م123ه', 'م1ا23'],
  // مشروع مشاريع، مفتاح مفاتيح، مسكين مساكين
  ['م12و3', 'م1ا2ي3 م1ا23'],
  ['م12ا3', 'م1ا2ي3'],
  ['م12ي3', 'م1ا2ي3'],
  // مطار، مسار؛ مادة مواد، مهمة مهام، محل محال
  ['م12ه', 'م1ا2 م1اي2'],
  ['م1ا2ه', 'م1اي2 م1او2'],
  ['م1ي2ه', 'م1اي2 م12'],
  ['م12ي', 'م1ا2ي'],
  ['م12ا', 'م1ا2ي'],
  ['1ا2ه', '1وا2 12اه'],
  // برنامج برامج، بندق بنادق، خنجر؛ قنبلة قنابل
  ['1234', '12ا34 12ا34ه'],
  ['1234ه', '12ا34'],
  ['123ا45', '12ا45 12ا35'],
  // صندوق صناديق، سلطان سلاطين، دكتور دكاترة، شيطان، تلميذ تلاميذ
  ['123و4', '12ا3ي4 12ا34ه 12ا34'],
  ['123ا4', '12ا3ي4 12ا34ه 12ا34'],
  ['123ي4', '12ا3ي4 12ا34ه'],
  ['123ا4ه', '12ا3ي4'],
  // أسلوب أساليب، أجنبي أجانب، إصبع أصابع، أسطورة أساطير، أزمة
  ['ا12و3', 'ا1ا2ي3'],
  ['ا12و3ه', 'ا1ا2ي3'],
  ['ا12ا3', 'ا1ا2ي3'],
  ['ا123', 'ا1ا23 123 123ان 123ا'],
  ['ا123ي', 'ا1ا23'],
  ['ا12ي3', 'ا1ا2ي3'],
  // تقرير تقارير، تجربة تجارب، تمثال تماثيل
  ['ت12ي3', 'ت1ا2ي3'],
  ['ت12ا3', 'ت1ا2ي3'],
  ['ت123ه', 'ت1ا23'],
  // أستاذ أساتذة
  ['1234ي', '12ا34ه 12ا34 1234'],
  // جندي جنود، هندي هنود، عربي عرب، كردي أكراد؛ فيلم أفلام
  ['123ي', '12و3 123 ا12ا3'],
  ['1ي23', 'ا12ا3'],
  // حمراء حمر، صحراء صحارى
  ['123اوي', '12ا3ي'],
];

/** Plurals that no pattern gives (folded). */
const IRREGULAR: Readonly<Record<string, string>> = {
  امراه: 'نسا نسوه',
  اخ: 'اخوه اخوان',
  حي: 'احيا',
  يد: 'ايدي',
  راي: 'ارا',
  شاب: 'شباب',
  دينار: 'دنانير',
  امر: 'اوامر',
  انسان: 'ناس اناس',
  ابن: 'ابنا بنين',
  اب: 'ابا',
  ام: 'امهات',
  ما: 'مياه',
  ليله: 'ليالي',
  ارض: 'اراضي',
  اهل: 'اهالي',
  سنه: 'سنوات سنين',
  بير: 'ابار',
};

/** Weak letters change into each other between a singular and its plural: باب أبواب، رئيس رؤساء، جيش. */
const WEAK = 'اوي';

/** A pattern as an expression whose groups are the radicals in the order of their numbers. */
function matcher(pattern: string): RegExp {
  const seen = new Set<string>();
  const source = pattern.replace(/\d/gu, (digit) => {
    if (seen.has(digit)) return String.raw`\k<r${digit}>`;
    seen.add(digit);
    return `(?<r${digit}>.)`;
  });
  return new RegExp(`^${source}$`, 'u');
}

const MATCHERS = PATTERNS.map(([singular, plurals]) => ({
  singular: matcher(singular),
  plurals: plurals.split(' ').map((plural) => Array.from(plural)),
}));

/** A plural pattern filled with radicals; each weak radical may turn into another weak letter, one at a time. */
function* fill(pattern: readonly string[], radicals: ReadonlyMap<string, string>): Generator<string> {
  const put = (changed: string, by: string) => {
    let word = '';
    for (const part of pattern) word += part === changed ? by : (radicals.get(part) ?? part);
    return word;
  };
  yield put('', '');
  for (const [digit, letter] of radicals) {
    if (!WEAK.includes(letter)) continue;
    for (const other of WEAK) if (other !== letter) yield put(digit, other);
  }
}

/** What may be a broken plural of a folded noun without article and clitics: many proposals, few of them words. */
export function brokenPlurals(noun: string): Set<string> {
  const proposed = new Set<string>(IRREGULAR[noun]?.split(' '));
  for (const { singular, plurals } of MATCHERS) {
    const found = singular.exec(noun)?.groups;
    if (!found) continue;
    const radicals = new Map(Object.entries(found).map(([name, letter]) => [name.slice(1), letter]));
    for (const plural of plurals) for (const word of fill(plural, radicals)) proposed.add(word);
  }
  proposed.delete(noun);
  return proposed;
}
