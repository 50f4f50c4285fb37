/**
 * The words by which an offer of diamonds is told from other text, by meaning, a line for a language or two. Latin and
 * Cyrillic entries match as whole words (a trailing `*` leaves the end open); the others match anywhere, because Chinese
 * and Japanese put no spaces and Arabic and Hebrew glue particles to the word.
 */
function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split('|'));
}

/** Units of a diamond's weight as they stand after (or before) a number. */
export const CARAT_UNITS = words(
  'ct|cts|ctw|crt|crts|carat|carats|karat|karats|karaat|karaats|karaten',
  'caraten|carate|carati|carato|quilate|quilates|kilate|kilates|karát|karátů|kırat',
  'кар|карат|карата|каратов|караты|каратам|каратами',
  'قیراط|καράτια|καρατίων|カラット|克拉|캐럿|קראט|קרט|קארט|قيراط|قراريط|कैरेट|કેરેટ|กะรัต',
  'karatów|karaty|karata|karatu|karátu|karaattia|karati|καράτια|καρατίων|карати|каратів|قیراط|carat métrique',
);

/** Goods as they come out of the ground. */
export const ROUGH_WORDS = words(
  'rough|uncut|raw diamond*|unpolished|boart|bort|sawable*|makeable*|cleavage|run of mine',
  'near gem|melee|alluvial|octahedr*|rom',
  'brut|bruts|brute|brutes|non taillé*|clivage',
  'rohdiamant*|rohware|rohstein*|ungeschliffen*|ruw|ruwe|ongeslepen',
  'en bruto|em bruto|bruto|brutos|sin tallar|não lapidad*|grezzo|grezzi|grezze',
  'алмаз*|необработанн*|неогранённ*|неогранен*|сырьё|сырья|сырье',
  'ham elmas|işlenmemiş|surowy*|surowe',
  '毛坯|原石|毛钻|毛鑽|钻坯|鑽坯|粗钻|未切割|金刚石|ラフ|원석',
  'خام|גלם|कच्चा|कच्चे|अनगढ़|કાચા|રફ',
);

/** What the goods are called, rough or not. */
export const DIAMOND_WORDS = words(
  'diamond*|diamant*|rohdiamant*|алмаз*|бриллиант*|elmas*|pırlanta*|diament*',
  '钻石|鑽石|毛钻|毛鑽|钻坯|鑽坯|金刚石|金剛石|ダイヤ|다이아몬드|ألماس|الماس|יהלום|יהלומ|हीरा|हीरे|હીરા',
);

/** The speaker has goods to give away. */
export const OFFER_WORDS = words(
  'for sale|on sale|we offer|i offer|we have|i have|offering|on offer|offered|offer|offers',
  'available|in stock|selling|sell|asking|up for|tender|tenders|auction|bids|bid|wts|supply',
  'à vendre|nous vendons|vendons|vends|nous proposons|proposons|nous offrons|propose|met en vente',
  "mettons en vente|en vente|mis en vente|mise en vente|vente|disponible*|appel d’offres|appel d'offres",
  'offres|dispose de|disposons',
  'zu verkaufen|verkaufe|verkaufen|zum verkauf|wir bieten|biete|bieten|angebot|angebote|ausschreibung',
  'verfügbar|abzugeben|versteigert|versteigerung|los',
  'te koop|wij bieden|bieden|aangeboden|aanbieden|beschikbaar|verkopen|veiling|verkoop|aanbod',
  'vendo|vende|vendemos|se vende|se venden|se ofrecen|se ofrece|se subastan|se licitan|en venta|a la venta|ofrecemos|ofrezco|oferta|subasta',
  'licitación|disponibles',
  'vende-se|vendem-se|à venda|a venda|oferecemos|disponível|disponíveis|leilão|licitação|concurso',
  'vendesi|in vendita|vendiamo|offriamo|asta|disponibili',
  'продаю|продаём|продаем|продам|продаётся|продается|продаются|предлагаем|предлагаю|предлагается',
  'предлагаются|продажа|продаже|аукцион*|тендер*|торги|торгов|в наличии|выставлен*|выставляет*',
  'satılık|satıyoruz|sunuyoruz|na sprzedaż|sprzedam|oferujemy',
  '出售|供应|供應|现有|現有|待售|现货|招标|招標|拍卖|拍賣|提供|販売|売ります|판매',
  'للبيع|نعرض|نبيع|معروض|متوفر|مناقصة|مزاد|عرض|نقدم',
  'למכירה|מציעים|מוכרים|מוכר|במכירה|מכרז|מכירה|זמין|בिक्री',
  'बिक्री|उपलब्ध|વેચવા',
);

/** The speaker wants goods, and offers none. */
export const BUYING_WORDS = words(
  'we buy|we are buying|we purchase|i buy|want to buy|wanted|wtb|looking for|looking to buy|buyers of',
  "in search of|nous achetons|achetons|j’achète|j'achète|achète|recherchons|cherchons",
  'wir kaufen|ankauf|wir suchen|suche|gesucht|wij kopen|inkoop|gezocht|wij zoeken',
  'compramos|compro|buscamos|se busca|procuramos|procuro|compriamo|cerchiamo',
  'купим|куплю|покупаем|скупка|ищем|ищу|закупаем',
  '收购|收購|求购|求購|回收|買取|نشتري|مطلوب|קונים|רוכשים|מחפשים|alıyoruz|kupię|skup',
);

/** Told of the past or of quantities at large: statistics, geology, a finished sale. An offer may still hold one of them. */
export const REPORT_WORDS = words(
  'was sold|were sold|sold for|sold at|has sold|have sold|been sold|sold|sells for|fetched|realised',
  'realized|exported|exports|imported|produced|yielded|production|per year|a year|every year',
  'annually|a month|each month|per hundred tonnes|cpht|grade of|unearthed|was found|were found',
  'was recovered|were recovered|has been recovered|statistics|was worth|leave|left|paid|bought',
  'vendu|vendus|vendue|vendues|adjugé*|a exporté|ont exporté|exporté*|a produit|produit|production',
  'par an|par mois|chaque mois|chaque année|statistiques|achetés',
  'verkauft|wurde versteigert|exportiert*|exportierte|förderte|gefördert|pro jahr|im jahr|förderung',
  'verkocht|geëxporteerd|produceerde|per jaar|per maand|productie',
  'vendid*|exportó|exportaron|produjo|al año|por año|al mes|producción|exportaciones',
  'exportou|exportaram|produziu|por ano|por mês|produção anual|exportações|arrematad*',
  'продан*|экспортировал*|добыл*|добыто за|в год|ежегодно|в месяц|добыча',
  '已售|售出|成交|出口了|产量|每年|每月|统计',
  'بيعت|بيع في|صدرت|أنتجت|سنويا|شهريا|إنتاج|נמכר|נמכרו|ייצא|לשנה|הפיקה',
);

/** Told by others: no offer speaks so. */
export const NEWS_WORDS = words(
  'documented|observed|investigat*|interview*|armed group*|combatant*|witness*|smuggler*|traffick*|embargo',
  'announce*|achieved|quarter|revenue|average price|accused|convicted|court|trial|charged with|beware|scam*|fraud*',
  'for example|for instance|how to|typically|usually|on average|decree|shall|licence holder*|license holder*',
  'par exemple|en moyenne|tribunal|accusé*|arnaque*|escroquerie*|groupes armés|décret|annonce que',
  'zum beispiel|im durchschnitt|angeklagt*|betrug|bewaffnete*|bijvoorbeeld|gemiddeld|oplichting',
  'por ejemplo|por exemplo|en promedio|em média|estafa*|fraude*|acusad*|grupos armados',
  'например|в среднем|обвиня*|мошенн*|вооруж*|例如|平均|诈骗|被告|武装|مثلا|احتيال|المحكمة|למשל|הונאה|בית המשפט',
  'said|told|reported|reportedly|according to|police|rebels|rebel|militia*|minister|ministry|seized',
  'smuggled|smuggling|confiscated|stolen|sanction*|designated|arrested|un panel|panel of experts',
  'customs officers',
  'selon|rebelles|ministre|saisi*|contrebande|a déclaré|a annoncé|laut|rebellen|polizei|beschlagnahmt|schmuggel*',
  'volgens|in beslag genomen|smokkel*|politie|según|rebeldes|incautad*|contrabando|policía|segundo|apreendid*',
  'polícia',
  'по данным|сообщил*|повстанц*|изъят*|конфискован*|полици*|контрабанд*',
  '据报道|查获|走私|警方|叛军|وفقا|ضبط|تهريب|المتمردين|الشرطة|לפי דיווח|נתפס|הבריחו|המורדים|המשטרה',
);

/** The speaker's own offer, in so many words. */
export const STRONG_OFFER_WORDS = words(
  'for sale|we offer|i offer|we are offering|wts|asking|asking price|we sell|we are selling|i sell|selling',
  'i am selling',
  'available now|are available|is available|we can supply|we have available|bids are invited|offers invited',
  'up for tender|up for auction',
  'à vendre|nous vendons|vends|nous proposons|nous offrons|je vends|met en vente|mettons en vente|est en vente',
  'sont en vente',
  'zu verkaufen|verkaufe|wir verkaufen|zum verkauf|wir bieten|biete|abzugeben|te koop|wij bieden|wij verkopen',
  'aangeboden',
  'vendo|vendemos|se vende|se venden|en venta|a la venta|ofrecemos|ofrezco|vende-se|vendem-se|à venda|oferecemos',
  'vendesi|in vendita|vendiamo|offriamo|продаю|продаём|продаем|продам|продаётся|продается|продаются|предлагаем',
  'предлагаю|предлагается|предлагаются|выставляет*|выставлен*|satılık|satıyoruz|na sprzedaż|sprzedam|oferujemy',
  '出售|供应|供應|现有|現有|待售|招标|販売|판매|판매합니다',
  'للبيع|نعرض|نبيع|معروض|نقدم|למכירה|מציעים|מוכרים|מוכר|बिक्री|વેચવા',
);

/** Gems that are no diamonds, and also weigh in carats. */
export const OTHER_GEM_WORDS = words(
  'sapphire*|ruby|rubies|emerald|emeralds|tanzanite*|tourmaline*|aquamarine*|opal|opals|garnet*|spinel*',
  'topaz|amethyst*|moissanite*|zircon*|alexandrite*|peridot*|saphir*|rubis|émeraude*|smaragd*|rubin*|zafiro*',
  'esmeralda*|rubí|rubíes|safira*|zaffir*|smeraldo|сапфир*|рубин*|изумруд*|蓝宝石|红宝石|祖母绿|ياقوت|زمرد|ספיר|אודם',
);

/** Headings over goods that are somewhere else: other lots' pages, or what the reader looked at before. */
export const ELSEWHERE_WORDS = words(
  'you may also like|related|similar|recently viewed|recommended|more like this|see also|read also',
  'also interesting',
  'others also viewed|sold lots|past lots|past results|recently sold|previous results|news',
  'vous aimerez aussi|à lire aussi|voir aussi|similaires|lots similaires|ähnliche*|das könnte|auch interessant',
  'zuletzt angesehen',
  'misschien ook|vergelijkbare|bekijk ook|también|relacionad*|similares|veja também|relacionados|potrebbe|simili',
  'похожие|смотрите также|вас может заинтересовать|相关|猜你喜欢|类似|関連|قد يعجبك|مشابهة|ذات صلة|אולי יעניין|דומים',
);

/** Headings of what was, and is not on offer. */
export const REPORT_HEADING_WORDS = words(
  'production|statistic*|exports|imports|sampling|results|prices realised|prices realized|news|history|archive',
  'price list|index|rates|prices by|prices per|prices of|price of|price guide|price index|market report|glossary|calculator|faq|what we pay|buying prices',
  'exploration|geology|annual report|by country|production par|statistiques|résultats|actualité*|produktion',
  'ergebnisse',
  'statistik|productie|resultaten|producción|estadística*|resultados|produção|estatística*|добыча|статистика',
  'результаты',
  '产量|统计|新闻|结果|إحصاءات|نتائج|أخبار|סטטיסטיקה|תוצאות|חדשות',
);

/** A way to answer, or what a buyer can do next. */
export const CONTACT_WORDS = words(
  'contact*|call|whatsapp|telegram|mail|email|e-mail|message me|message us|pm me|dm|phone',
  'inquire|enquire|inquiry|enquiry|viewing|place a bid|bid now|add to cart|add to basket|buy now|request',
  'kp certificate|kpc|kimberley|moq|certificat pk|certificat du processus|kp-zertifikat|kp-certificaat',
  'appeler|téléphone|écrire|nous joindre|sur rendez-vous|sur demande|kontakt*|anfrage*|anrufen|melden',
  'neem contact|bel|bellen|stuur|llamar|contacto|interesados|escribir|contato|contacte|ligar|contatt*',
  'связ*|звоните|пишите|обращ*|телефон|сертификат*|осмотр',
  '联系|聯繫|咨询|电话|微信|お問い合わせ|問い合わせ|اتصل|للتواصل|واتساب|تواصل|צרו קשר|לפרטים|טלפון|ליצירת',
);

/** Stones that a cutter has been at. */
export const POLISHED_WORDS = words(
  'polished|brilliant|round brilliant|princess|cushion|asscher|gia|igi|hrd|facet*',
  'taillé|taillés|poli|polis|geschliffen*|brillant|brillanten|geslepen|tallad*|pulid*|lapidad*|polid*',
  'бриллиант*|огранённ*|огранен*|抛光|裸钻|裸鑽|圆钻|مصقول|מלוטש',
);

/** Jewellery, in which carats also measure gold. */
export const JEWELLERY_WORDS = words(
  'ring|rings|necklace*|pendant*|earring*|bracelet*|band|stud|studs|solitaire*|gold|platinum|setting',
  'bague*|collier*|boucles|bracelets|or blanc|or jaune|or rose|verlobungsring*|kette|anhänger|ohrring*',
  'goud|gouden|anillo*|collar|pendientes|oro|anel|colar|brincos|ouro|anello|кольцо|серьги|золот*',
  '戒指|项链|耳环|黄金|خاتم|ذهب|טבעת|זהב',
);

/** Words before a number of carats that make it a limit of an order or a capacity, not the lot's weight. */
export const ORDER_LIMIT_WORDS = words(
  'moq|minimum|min|minimum order*|min. order|from|up to|at least|more than|over|above|supply ability',
  'largest|smallest|average|commande minimum|minimum de commande|mindest*|ab|bis zu|vanaf|tot|mínimo|hasta|até',
  'от|до|свыше|минимум|起订|起訂|最小|最低|الحد الأدنى|מינימום',
);
