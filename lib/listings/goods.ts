import { foldWords } from './fold-label.ts';
import { remember } from './remember.ts';

export type Goods = 'rough' | 'polished';

/** Words of rough goods: what they are called, and the classes they are sorted into. */
const ROUGH =
  /\b(?:rough|roughs|uncut|un-cut|unpolished|alluvial|run of mine|r\.?o\.?m|brut(?:e|s|es)?|non taille(?:e?s?)?|bruto?s?|brutas?|ruwe?|ruwen|roh(?:diamant\w*|ware|e[nrs]?|steine?)|rohe|ongeslepen|ungeschliffen\w*|grezz[oi]|greggi|greggio|sciables?|clivages?|cleavages?|sawables?|makeables?|makables?|boarts?|borts?|near gems?|macles?|naats?|rejections?|dodecahedr\w*|octahedr\w*|octaedr\w*|crystals?|frosted|grainers?|grn|gr\b|elmas ham|ham elmas|islenmemis|surow[aey]\w*)\b|алмаз(?!\w*\s+огран)|сырь|неогран|необработан|毛坯|原石|原钻|原鑽|粗钻|粗鑽|鑽胚|钻坯|金刚石|金剛石|ダイヤ原石|원석|خام|غير مصقول|גלם|גולמי|לא מלוטש|कच्च|अनगढ़|खुरदर|રફ/;
/** Words of cut stones. */
const POLISHED =
  /\b(?:polished|brilliant(?:s|en)?|round cut|princess|cushion|emerald cut|asscher|marquise cut|heart shape|radiant cut|gia|igi|hrd|ags|gcal|excellent cut|very good cut|tripl?e ex(?:cellent)?|3ex|3x|hearts and arrows|taille(?:e?s)? (?:brillant|princesse|emeraude)|diamants? tailles?|lapidad[oa]s?|tallad[oa]s?|geschliffen\w*|geslepen|taglio|tagliati|pulidos?|polies?|polis|briljant\w*|brillanten?|lab[- ]grown|cvd|hpht|jewel(?:le)?ry|ring|earrings?|necklace|pendant|bracelet)\b|бриллиант|огранен|огранка|裸钻|裸鑽|成品钻|成品鑽|抛光钻|切工|钻戒|カット済|ルース|나석|مصقول|مصقوله|מלוטש|מלוטשים|तराशा|पॉलिश|પોલિશ/;

/** What a text says the goods are; null where it says nothing, or both. */
export const goodsIn = remember((text: string): Goods | null => {
  const words = foldWords(text);
  const isRough = ROUGH.test(
    words.replace(/non[- ]poli\w*|un-?polished|не ?огран\w*|غير مصقول\w*|לא מלוטש\w*/g, 'rough'),
  );
  const isPolished = POLISHED.test(
    words.replace(
      /non[- ]poli\w*|un-?polished|ungeschliffen\w*|ongeslepen|не ?огран\w*|غير مصقول\w*|לא מלוטש\w*/g,
      ' ',
    ),
  );
  if (isRough === isPolished) return null;
  return isRough ? 'rough' : 'polished';
}, 500);
