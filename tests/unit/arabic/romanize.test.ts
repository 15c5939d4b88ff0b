import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineSlug, LONGEST_SLUG } from '../../../src/arabic/headline-slug.ts';
import { romanize } from '../../../src/arabic/romanize.ts';
import { isSlug } from '../../../src/arabic/slugs.ts';
import { hasUsualSpelling } from '../../../src/arabic/usual-spellings.ts';

/** Headlines and their slugs, each read aloud by hand: a reader of Arabic knows the words again. */
const HEADLINES: readonly [headline: string, slug: string][] = [
  [
    'ChatGPT: برنامج محادثة جديد يجيب عن الأسئلة ويكتب النصوص',
    'chatgpt-barnamaj-muhadatha-jadid-yujib-asila-yaktub-nusus',
  ],
  [
    'مؤتمر المناخ ينطلق في شرم الشيخ والدول النامية تطالب بتعويض خسائرها',
    'mutamar-manakh-yantaliq-sharm-shaykh-duwal-namiya-tutalib',
  ],
  [
    'كرواتيا تودع الكونا وتدخل منطقتي اليورو وشنغن في يوم واحد',
    'croatia-tuwaddi-kuna-tadkhul-mintaqati-euro-schengen-yawm',
  ],
  ['نوبل الآداب للكاتب النرويجي يون فوسه', 'nobel-adab-katib-nurwiji-jon-fosse'],
  [
    'ثلاث ركلات جزاء من أكرم عفيف تبقي كأس آسيا في قطر',
    'thalath-raklat-jaza-akram-afif-tubqi-kas-asia-qatar',
  ],
  ['لماذا يزورنا 29 فبراير مرة كل أربع سنوات؟', 'yazurna-29-fibrayir-marra-arba-sanawat'],
  [
    'انتخاب الأمريكي روبرت بريفوست بابا للفاتيكان باسم لاون الرابع عشر',
    'intikhab-amriki-robert-barifust-baba-vatican-basim-leo-rabi',
  ],
  [
    'تشيلسي يهزم باريس سان جيرمان بثلاثية ويحرز كأس العالم للأندية',
    'chelsea-yahzim-paris-saint-germain-thulathiya-yuhriz-kas',
  ],
  ['مايكروسوفت تنهي دعم «ويندوز 10» بعد عشر سنوات', 'microsoft-tunhi-dam-windows-10-ashar-sanawat'],
  [
    'بلغاريا تعتمد اليورو غدا وتصبح العضو الحادي والعشرين في منطقته',
    'bulgaria-tatamid-euro-ghad-tusbih-adu-hadi-ishrin-mintaqatuh',
  ],
  ['مسوّدة: كيف تُحسب فاتورة المياه', 'muswadda-tuhsab-fatura-miyah'],
  ['نشرة تصدر طبعتها النموذجية', 'nashra-tasdur-tabatha-namudhajiya'],
  [
    '«جيمس ويب» يفتح عينيه: أولى الصور الملونة من أكبر تلسكوب في الفضاء',
    'james-webb-yaftah-aynayh-ula-suwar-mulawwana-akbar-tilskub',
  ],
  [
    'ورشة عمل في الكويت تبحث العملات الافتراضية واستخدامها في تمويل الإرهاب',
    'warsha-amal-kuwait-tabhath-umlat-iftiradiya-istikhdamha',
  ],
  [
    'الإكوادور تهزم قطر بهدفين في افتتاح أول مونديال على أرض عربية',
    'ecuador-tahzim-qatar-hadafayn-iftitah-awwal-mundial-ard',
  ],
  ['عدد سكان العالم يبلغ ثمانية مليارات نسمة', 'adad-sukkan-alam-yablugh-thamaniya-milyarat-nasma'],
  ['اليوم العالمي للغة العربية: لماذا 18 ديسمبر؟', 'yawm-alami-lugha-arabiya-18-disambir'],
  [
    'الأرجنتين بطلة للعالم للمرة الثالثة بعد نهائي من ستة أهداف',
    'argentina-batala-alam-marra-thalitha-nihai-sitta-ahdaf',
  ],
  [
    'المغرب في نصف نهائي كأس العالم: إنجاز عربي وأفريقي غير مسبوق',
    'morocco-nisf-nihai-kas-alam-injaz-arabi-afriqi-masbuq',
  ],
  [
    'سلطان النيادي في طريقه إلى محطة الفضاء في أول مهمة عربية طويلة',
    'sultan-neyadi-tariquh-mahatta-fada-awwal-muhimma-arabiya',
  ],
  ['ما التضخم؟ حكاية السلة التي تغلو والنقود التي تصغر', 'tadakhkhum-hikaya-salla-taghlu-nuqud-tasghar'],
  [
    'الهند تحط على القمر: «تشاندرايان 3» قرب القطب الجنوبي',
    'india-tahutt-qamar-chandrayaan-3-qurb-qutb-janubi',
  ],
  ['قلم من قصب ونقطة تقيس كل شيء: رحلة في الخط العربي', 'qalam-qasab-naqta-tuqis-shay-rihla-khatt-arabi'],
  [
    'الرياض تفوز باستضافة معرض إكسبو 2030 الدولي بعد حصولها على 119 صوتا من الجولة الأولى في اقتراع الجمعية العامة للمكتب الدولي للمعارض في باريس، متقدمة على بوسان الكورية الجنوبية وروما الإيطالية',
    'riyadh-tafuz-istidafa-marad-expo-2030-duwali-husulha-119',
  ],
  [
    '«كوب 28» يدعو إلى الانتقال بعيدا عن الوقود الأحفوري في نظم الطاقة',
    'cop-28-yadu-intiqal-baida-waqud-uhfuri-nuzum-taqa',
  ],
  [
    'المنظمة العالمية للأرصاد تؤكد: 2023 أشد الأعوام حرارة في السجلات',
    'munazzama-alamiya-arsad-tuakkid-2023-ashad-awam-harara',
  ],
  [
    'كيف تعلّم الحاسوب العربية: رحلة الحرف من لوحة المفاتيح إلى الشاشة',
    'talim-hasub-arabiya-rihla-harf-lawha-mafatih-shasha',
  ],
  ['ظل القمر يعبر أمريكا الشمالية في كسوف كلي للشمس', 'qamar-yabur-america-shamaliya-kusuf-kulli-shams'],
  ['باريس تفتتح أولمبيادها على نهر السين', 'paris-taftatih-olympiad-nahr-seine'],
  [
    'نوبل الفيزياء لهوبفيلد وهينتون، رائدي الشبكات العصبية الاصطناعية',
    'nobel-fizya-hopfield-hinton-raidi-shabakat-asabiya-istinaiya',
  ],
  ['الحناء على قائمة اليونسكو بترشيح من 16 بلدا عربيا', 'hinna-qaima-unesco-tarshih-16-balada-arabiyan'],
  [
    'قطار الرياض ينطلق: ثلاثة مسارات تستقبل الركاب اليوم',
    'qitar-riyadh-yantaliq-thalatha-masarat-tastaqbil-rukkab-yawm',
  ],
  ['السعودية تستضيف كأس العالم 2034', 'saudi-arabia-tastadif-kas-alam-2034'],
  [
    'منفذ واحد للجميع: USB-C إلزامي في الاتحاد الأوروبي منذ اليوم',
    'manfadh-wahid-jami-usb-c-ilzami-ittihad-urubi-yawm',
  ],
  ['العالم يحيي أول يوم عالمي للأنهار الجليدية', 'alam-yuhyi-awwal-yawm-alami-anhar-jalidiya'],
  ['إكسبو أوساكا يسدل الستار بعد ستة أشهر من العروض', 'expo-osaka-yasdil-sitar-sitta-ashhur-urud'],
  [
    'نوبل الكيمياء لعمر ياغي وشريكيه عن مواد تحبس الغازات وتستخرج الماء من الهواء',
    'nobel-kimya-umar-yaghi-sharikiuh-mawad-tahbis-ghazat',
  ],
  ['مصر تفتتح المتحف المصري الكبير في جوار الأهرام', 'egypt-taftatih-mathaf-misri-kabir-jiwar-ahram'],
  ['عيار 21 أم 18؟ كيف تُقرأ أرقام الذهب', 'iyar-21-18-tuqra-arqam-dhahab'],
  ['نجيب محفوظ: كيف بلغت حارة القاهرة ستوكهولم؟', 'najib-mahfuz-balaghat-hara-cairo-stockholm'],
  ['أين تكتب الهمزة؟ دليل عملي من أول الكلمة إلى آخرها', 'taktub-hamza-dalil-amali-awwal-kalima-akhirha'],
  [
    'شعاب البحر الأحمر: حدائق تتحمل الحر أكثر من غيرها',
    'shaab-bahr-ahmar-hadaiq-tatahamal-harr-akthar-ghayrha',
  ],
  [
    'اليوم يبدأ أكبر مونديال: 48 منتخبا و104 مباريات في ثلاث دول',
    'yawm-yabda-akbar-mundial-48-muntakhaba-104-mubarayat-thalath',
  ],
  [
    'كسوف كلي اليوم من غرينلاند إلى إسبانيا: أين يُرى وكيف تشاهده آمنا',
    'kusuf-kulli-yawm-greenland-spain-yura-tashahuduh-amina',
  ],
  ['كلمات المرور: كيف تختارها قوية وتحفظها من غير عناء', 'kalimat-murur-takhtarha-qawiya-tahfizha-ana'],
  ['من المحاق إلى المحاق: أطوار القمر والشهر الهجري', 'mahaq-mahaq-atwar-qamar-shahr-hijri'],
  [
    'يوم الأمم المتحدة: ما الذي يحتفل به العالم في 24 أكتوبر؟',
    'yawm-umam-muttahida-yahtafil-alam-24-uktubar',
  ],
  ['القهوة العربية: ماذا يقول الفنجان قبل أن يتكلم المضيف؟', 'qahwa-arabiya-yaqul-finjan-yatakalam-mudif'],
  ['الغاف: شجرة الصحراء التي لا تنتظر المطر', 'ghaf-shajara-sahra-tantazir-matar'],
  [
    'في ذكرى افتتاحها: كيف غيرت قناة السويس خريطة الملاحة؟',
    'dhikra-iftitahha-ghayyarat-qanat-suez-kharita-milaha',
  ],
  ['ما خدمة RSS؟ وكيف تتابع المواقع من غير خوارزمية', 'khidma-rss-tatabu-mawaqi-khawarizmiya'],
  ['المونديال المئوي ينطلق من مونتيفيديو', 'mundial-miawi-yantaliq-montevideo'],
  [
    'وزير الخارجية الكويتي يصل إلى القاهرة في زيارة رسمية',
    'wazir-kharijiya-kuwaiti-yasil-cairo-ziyara-rasmiya',
  ],
  ['ارتفاع أسعار النفط بعد اجتماع أوبك', 'irtifa-asar-naft-ijtima-opec'],
  ['انطلاق معرض الكتاب في أبوظبي بمشاركة ٢٤ دولة', 'intilaq-marad-kitab-abu-dhabi-musharaka-24-dawla'],
  ['عُمان تفتتح متحفا جديدا', 'oman-taftatih-mathafa-jadida'],
  ['علي يفوز على منافسه', 'ali-yafuz-manafisuh'],
  ['مؤتمر صحفي لرئيس الوزراء', 'mutamar-sahafi-rais-wuzara'],
  ['٢٤', 'khabar-24'],
  ['في من على', 'fi-man-ali'],
  ['Breaking: NASA تطلق مهمة جديدة', 'breaking-nasa-tutliq-muhimma-jadida'],
  ['«الـ24» برنامج جديد', '24-barnamaj-jadid'],
  ['افتتاح مستشفى الأطفال في صنعاء', 'iftitah-mustashfa-atfal-sanaa'],
  ['دراسة: النوم المبكر يحسّن الذاكرة', 'dirasa-nawm-mubakkir-yahsin-dhakira'],
  ['محكمة العدل الدولية تصدر قرارا', 'mahkama-adl-duwaliya-tasdur-qarara'],
  ['أمطار غزيرة تغلق الشوارع في جدة', 'amtar-ghazira-tughliq-shawari-jeddah'],
  ['عبدالعزيز بن سلمان يلتقي نظيره الروسي', 'abdulaziz-bin-salman-yaltiqi-naziruh-rusi'],
  ['زلزال يضرب شرق تركيا', 'zilzal-yadrib-sharq-turkey'],
  ['مفاوضات السلام تستأنف في جنيف', 'mufawadat-salam-tastanif-geneva'],
  ['استقالة الحكومة اللبنانية', 'istiqala-hukuma-lubnaniya'],
  ['الجامعة العربية تدعو إلى قمة طارئة', 'jamia-arabiya-tadu-qimma-taria'],
  ['اكتشاف مقبرة فرعونية في الأقصر', 'iktishaf-maqbara-faruniya-luxor'],
  ['ほん', 'khabar'],
  ['C++ وUSB-C في 2026', 'cpp-usb-c-2026'],
  ['شؤون اللاجئين على طاولة مؤتمر الرؤساء', 'shuun-lajiin-tawila-mutamar-ruasa'],
  ['رؤية جديدة لمكافحة بؤر التلوث', 'ruya-jadida-mukafaha-bur-talawwuth'],
  ['الأسهم السعودية ترتفع والسعودية ترحب', 'asham-saudiya-tartafi-saudi-arabia-turahhib'],
  ['السجناء والشعراء والخبراء في الصحراء', 'sujana-shuara-khubara-sahra'],
  ['بريطانيون ويمنيون وباكستانيون', 'britaniyun-yemeniyun-pakistaniyun'],
  ['فالنسيا تفوز بعاصمة الثقافة', 'valencia-tafuz-asima-thaqafa'],
  ['حماية البيئة بأرخص وسائل لعلاج المياه', 'himaya-bia-arkhas-wasail-ilaj-miyah'],
  ['مؤسسة وظيفتها بصعوبة نشر الكتب', 'muassasa-wazifatha-suuba-nashr-kutub'],
  ['سياسة واقعية واستقالة واردة برعايتها', 'siyasa-waqiiya-istiqala-warida-riayatha'],
  ['دولتين لمقاولي المدارس يوما', 'dawlatayn-muqawili-madaris-yawma'],
  ['هطول أمطار رعدية في جـازان وعسيـر والباحـة', 'hutul-amtar-radiya-jazan-asir-baha'],
];

describe('headlineSlug', () => {
  it.each(HEADLINES)('%s is %s', (headline, slug) => {
    expect(headlineSlug(headline)).toBe(slug);
  });

  it('makes of any text an ASCII slug that is no day of the archive', () => {
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةًٌٍَُِّْـ ٠١٢٣abcXYZ-«»،؟!123 '.split('');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...letters), maxLength: 90 }),
    );
    fc.assert(
      fc.property(text, (headline) => {
        const slug = headlineSlug(headline);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(slug).not.toMatch(/^\d+$/u);
        expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
        expect(isSlug(slug)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a long headline between words', () => {
    const slug = headlineSlug('الرياض تفوز باستضافة معرض إكسبو '.repeat(5));
    expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
    expect('riyadh-tafuz-istidafa-marad-expo-'.repeat(5).startsWith(`${slug}-`)).toBe(true);
  });

  it('leaves no word of the rules without vowels where it cannot be said', () => {
    const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
    const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(words, (word) => {
        fc.pre(!hasUsualSpelling(word));
        // A digraph is one consonant; an ayn, which is not written, is none.
        const said = romanize(word).replace(/(?:sh|th|dh|kh|gh)/gu, 'b');
        expect(said).toMatch(/[aiu]/u);
        expect(said).not.toMatch(/^[^aiu]{2}|[^aiu]{4}/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('romanize', () => {
  it.each([
    ['مُحَمَّدِيّ', 'muhammadi'],
    ['تُحسب', 'tuhsab'],
    ['يُرى', 'yura'],
    ['كَتَبَ', 'kataba'],
    ['قُرْب', 'qurb'],
    ['دَوْلَة', 'dawla'],
    ['عَيْن', 'ayn'],
  ])('takes the vowels that the author wrote: %s is %s', (word, said) => {
    expect(romanize(word)).toBe(said);
  });

  it.each([
    ['مؤتمر', 'mutamar'],
    ['رؤساء', 'ruasa'],
    ['مسؤول', 'masul'],
    ['شؤون', 'shuun'],
    ['رؤوس', 'ruus'],
    ['رؤية', 'ruya'],
    ['بؤرة', 'bura'],
    ['تفاؤل', 'tafaul'],
    ['مؤسسة', 'muassasa'],
    ['فؤاد', 'fuad'],
    ['لؤلؤ', 'lulu'],
    ['مؤشر', 'muashir'],
    ['مؤيد', 'muayid'],
    ['يؤكد', 'yuakkid'],
    ['تؤجل', 'tuajil'],
    ['يؤدي', 'yuadi'],
    ['رئيس', 'rais'],
    ['رئاسة', 'riasa'],
    ['سائل', 'sail'],
    ['ذئب', 'dhib'],
    ['لاجئين', 'lajiin'],
    ['طوارىء', 'tawari'],
    ['ائتلاف', 'itilaf'],
    ['قراءة', 'qiraa'],
    ['جزء', 'juz'],
    ['أصدقاء', 'asdiqa'],
    ['مأساة', 'masa'],
    ['نشأة', 'nasha'],
    ['قرأ', 'qara'],
    ['مسألة', 'masala'],
    ['متأخر', 'mutaakhir'],
  ])('says the vowel of the seat of a hamza: %s is %s', (word, said) => {
    expect(romanize(word)).toBe(said);
  });

  it.each([
    ['شعور', 'shuur'],
    ['صعود', 'suud'],
    ['أنشطة', 'anshita'],
    ['يمنع', 'yamna'],
    ['تظهر', 'tazhar'],
    ['توزع', 'tuwazi'],
    ['رفض', 'rafd'],
    ['سبب', 'sabab'],
    ['شحن', 'shahn'],
    ['غضب', 'ghadab'],
    ['نموذج', 'namudhaj'],
    ['صنعوا', 'sanau'],
    ['تربوي', 'tarbawi'],
    ['رعاية', 'riaya'],
    ['تراثية', 'turathiya'],
    ['سعوديًا', 'saudiya'],
    ['مزارعي', 'muzarii'],
    ['مشاركته', 'musharakatuh'],
    ['معسكر', 'muaskar'],
    ['مفسدين', 'mufsidin'],
    ['استثمار', 'istithmar'],
    ['انفجار', 'infijar'],
    ['احتفال', 'ihtifal'],
    ['تعاون', 'taawun'],
    ['مدارس', 'madaris'],
    ['مشاركة', 'musharaka'],
    ['قوانين', 'qawanin'],
    ['نجوم', 'nujum'],
    ['كبير', 'kabir'],
    ['سؤال', 'sual'],
    ['آثار', 'athar'],
    ['عبدالرحمن', 'abdulrahman'],
  ])('knows the patterns of words: %s is %s', (word, said) => {
    expect(romanize(word)).toBe(said);
  });
});
